# Tries to have a run without an end: nothing can be flushed where there is no stream.
# ends: error
import sys

print("before")
del sys.stdout, sys.stderr
print("lost")
