# exit=1
import sys

print("before")
sys.stderr = None
raise ValueError("nobody is told")
