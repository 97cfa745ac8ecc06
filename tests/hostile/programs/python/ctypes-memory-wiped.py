# Tries to break the interpreter by writing over its memory.
# ends: crashed, stopped, error, done, contained
import ctypes

ctypes.memset(1024, 255, 8_000_000)
print("contained")
