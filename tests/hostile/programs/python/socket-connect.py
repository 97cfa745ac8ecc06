# Tries to connect with a socket.
import socket

try:
    with socket.create_connection(("SERVER_HOST", SERVER_PORT), timeout=2) as connection:
        print("BREACH", connection.send(b"GET /socket HTTP/1.1\r\n\r\n"))
except OSError as error:
    print(error)
try:
    socket.socket().connect(("SERVER_HOST", SERVER_PORT))
    print("BREACH")
except OSError as error:
    print(error)
print("contained")
