# exit=1
# by hand: the library's own failures on the way are not shown
from urllib.request import urlopen


def fetch(address):
    with urlopen(address) as response:
        return response.read()


fetch("https://example.com")
