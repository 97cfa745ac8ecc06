# Tries to drown the page in lines.
# ends: stopped
while True:
    print("x" * 100)
