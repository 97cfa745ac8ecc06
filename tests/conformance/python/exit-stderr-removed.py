# exit=1
import sys

print("before")
del sys.stderr
sys.exit("said all the same")
