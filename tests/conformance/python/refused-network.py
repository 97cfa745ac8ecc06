# by hand: a browser has no sockets.
import socket, urllib.request
for attempt in (lambda: socket.socket(), lambda: urllib.request.urlopen("http://example.com")):
    try:
        attempt()
    except OSError as error:
        print(error)
