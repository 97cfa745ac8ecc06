# Tries to break the interpreter with a line that has no end: it may be a question one day.
# ends: stopped
import sys

while True:
    sys.stdout.write("\r" + "z" * 5000)
