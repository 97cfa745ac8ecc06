# Tries to use up the stack, through functions written in C.
# ends: error, crashed
import sys

sys.setrecursionlimit(10**9)


def down(n):
    return sorted([n + 1], key=down)


down(0)
