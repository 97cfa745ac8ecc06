# Tries to climb from its own frame into the engine's.
import sys

frame = sys._getframe()
if frame.f_back is not None:
    print("BREACH", frame.f_back)
print("contained")
