# Tries the C type below socket.socket, where the refusal does not stand; the runtime turns sockets into WebSockets.
# ends: contained, crashed
import _socket
import time

for kind in (_socket.SOCK_STREAM, _socket.SOCK_DGRAM):
    try:
        connection = _socket.socket(_socket.AF_INET, kind)
        connection.setblocking(False)
        connection.connect(("SERVER_HOST", SERVER_PORT))
        print("BREACH", connection.send(b"GET /socket HTTP/1.1\r\n\r\n"))
    except OSError as error:
        print(type(error).__name__, error)
    try:
        connection.sendto(b"hello", ("SERVER_HOST", SERVER_PORT))
    except OSError as error:
        print(type(error).__name__, error)
time.sleep(0.2)
print("contained")
