# Tries to fetch with urllib.
from urllib.request import urlopen

for url in ("http://SERVER_HOST:SERVER_PORT/urllib", "https://SERVER_HOST:SERVER_PORT/", "ftp://SERVER_HOST:SERVER_PORT/"):
    try:
        print("BREACH", urlopen(url, timeout=2).read())
    except Exception as error:
        print(type(error).__name__)
print("contained")
