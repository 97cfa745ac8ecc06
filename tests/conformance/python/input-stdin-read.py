import sys
first = sys.stdin.readline()
print(repr(first))
print(repr(sys.stdin.read()), repr(sys.stdin.read()), repr(sys.stdin.readline()))
