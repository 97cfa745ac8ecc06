# Tries to use up the stack, and then the memory, which takes a while.
# ends: error, crashed, stopped
import sys

sys.setrecursionlimit(10**9)


def down(n):
    return down(n + 1) + 1


down(0)
