import sys

sys.stdout.write("written, ")
sys.stdout = open("log.txt", "w")
print("not seen")
