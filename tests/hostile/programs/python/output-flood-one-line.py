# Tries to drown the page in one line, on both streams.
# ends: stopped
import sys

while True:
    print("x" * 1000, end="", flush=True)
    print("y", end="", file=sys.stderr, flush=True)
