# Questions in decorators, caches and defaults: what the program has done, it has done once, and all is as it was when the answer comes.
import os
import random
import time
import uuid

with open("kept.txt", "w") as file:
    file.write("kept")
kept = object()


def look():
    """What must not change while a program waits."""
    with open("kept.txt") as file:
        content = file.read()
    return content, os.stat("kept.txt").st_mtime_ns, os.listdir(), random.getstate(), token, id(kept)


token = uuid.uuid4()
seen, wall, steady = look(), time.time(), time.perf_counter()
steps = []

import functools


def named(function):
    function.title = input(f"title of {function.__name__}? ")
    return function


@named
def first(default=input("default? ")):
    return default


@functools.cache
def cached(key):
    return input(f"{key}? ")


steps += [first.title, first(), cached("k"), cached("k"), cached("l")]

print(steps)
print(look() == seen, time.time() >= wall, 0 <= time.perf_counter() - steady < 3600)
