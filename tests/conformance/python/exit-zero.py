import sys
print("out")
sys.exit()
print("never")
