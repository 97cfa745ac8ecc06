# exit=1
import sys

print("before")
sys.stdout.close()
print("lost")
