# Tries to use up the stack, and then the memory.
# ends: error, crashed
import sys

sys.setrecursionlimit(10**9)


def down(n):
    return down(n + 1) + 1


down(0)
