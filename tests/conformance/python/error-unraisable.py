class Fragile:
    def __del__(self):
        raise ValueError("in del")
import sys
sys.unraisablehook = lambda info: print("unraisable:", type(info.exc_value).__name__, info.exc_value)
f = Fragile()
del f
print("after")
