# Tries to leave the engine without its modules.
# ends: contained, error, crashed
import sys

print("contained")
sys.modules.clear()
