# exit=1
import sys

print("before")
del sys.stdout
print("lost")
