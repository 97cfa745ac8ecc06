# Tries to drown the page by single characters, written to both streams by turns below Python's own buffers.
# ends: stopped
import os

while True:
    for stream in (1, 2):
        os.write(stream, b"x")
        os.write(stream, b"\r")
        os.write(stream, "é\u0301".encode())
        os.write(stream, b"\n")
