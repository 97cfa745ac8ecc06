# exit=1
import sys
print("out")
sys.exit("something went wrong")
