import sys
print(sys.stdin.fileno(), sys.stdin.isatty(), sys.stdin.readable(), sys.stdin.encoding)
print(sys.stdin.readlines())
print(len(input.__doc__) > 0)
