# Modules of the library that a program makes anew, finds, loads late or forgets.
import importlib
import importlib.util
import sys

spec = importlib.util.find_spec("statistics")
print(spec.name, "statistics" in sys.modules)
another = importlib.util.module_from_spec(spec)
spec.loader.exec_module(another)
print(another.mean([1, 3]), "statistics" in sys.modules)
import statistics

print(another is statistics, statistics.mean([3, 5]), statistics.__spec__.name)


def load_late(name):
    spec = importlib.util.find_spec(name)
    spec.loader = importlib.util.LazyLoader(spec.loader)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


late = load_late("csv")
print(late is sys.modules["csv"], list(late.reader(["a,b"])))
print(importlib.reload(late) is late)

import random

first = random
del sys.modules["random"]
import random

print(first is random, random.__spec__ is first.__spec__)

importlib.invalidate_caches()
import colorsys

print(colorsys.rgb_to_hsv(1, 0, 0))
import collections.abc
import importlib.machinery

print(isinstance([], collections.abc.Sequence), importlib.machinery.SOURCE_SUFFIXES)
