# Tries to connect with the C library's own functions.
# ends: contained, crashed, error
import ctypes
import struct
import time

library = ctypes.CDLL(None)
descriptor = library.socket(2, 1, 0)
address = struct.pack("<HH4s8x", 2, int.from_bytes(SERVER_PORT.to_bytes(2, "big"), "little"), bytes([127, 0, 0, 1]))
print(descriptor, library.connect(descriptor, address, len(address)))
print(library.send(descriptor, b"GET / HTTP/1.1\r\n\r\n", 18, 0))
time.sleep(0.2)
print("contained")
