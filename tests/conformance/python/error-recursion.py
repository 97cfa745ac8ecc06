import sys
def forever(n): return forever(n + 1)
try:
    forever(0)
except RecursionError as error:
    print(type(error).__name__)
print(sys.getrecursionlimit())
def depth(n): return 0 if n == 0 else 1 + depth(n - 1)
print(depth(900))
sys.setrecursionlimit(3000)
print(depth(2500))
