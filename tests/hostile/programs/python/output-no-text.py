# Tries to break what reads the streams, with bytes that are no text and with halves of characters.
import os
import sys

for descriptor in (1, 2):
    for chunk in (b"\xff\xfe\x00\x00", b"\xf0\x9f", b"\x91\xa9", bytes(range(256)) * 100, b"\xed\xa0\x80", b"\0" * 100_000):
        os.write(descriptor, chunk)
        sys.stdout.buffer.write(chunk)
        sys.stdout.buffer.flush()
try:
    print("\ud800")
except UnicodeEncodeError as error:
    print(error.reason)
sys.stdout.reconfigure(errors="surrogatepass")
print("\ud800" * 1_000, "\udc00")
print("\ncontained")
