# Tries to leave the engine without its modules.
import sys

print("contained")
sys.modules.clear()
