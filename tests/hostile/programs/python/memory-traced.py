# Tries to drown the engine in notes on where memory comes from.
# ends: contained, error, stopped
import sys
import tracemalloc

sys.setrecursionlimit(10**6)
tracemalloc.start(10_000)


def deep(number):
    return [deep(number - 1)] if number else [object() for _ in range(1000)]


deep(20_000)
print("contained")
