# Tries to drown the page by going from one stream to the other with each character. It is honest, and comes to its end.
# ends: done, stopped
import sys

for _ in range(300_000):
    sys.stdout.write("a")
    sys.stdout.flush()
    sys.stderr.write("b")
    sys.stderr.flush()
