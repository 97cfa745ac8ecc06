# by hand: how deep it goes varies, that it ends well does not
import functools
import json
import sys
from functools import cache, partial


def attempt(name, function, *arguments):
    try:
        function(*arguments)
    except RecursionError as error:
        print(name, str(error).startswith("maximum recursion depth exceeded"))
    else:
        print(name, "ended")


@cache
def cached(n):
    return cached(n + 1)


def parted(n):
    return partial(parted, n + 1)()


def keyed(n):
    return sorted([n + 1], key=keyed)


def mapped(n):
    return list(map(mapped, [n + 1]))


def reduced(n):
    return functools.reduce(lambda total, each: reduced(each), [n, n + 1])


def summed(n):
    return sum(summed(n + 1) for _ in (1,))


def evaluated(n):
    return eval("evaluated(n + 1)", globals(), {"n": n})


class Sized:
    def __len__(self):
        return len(Sized())


class Shown:
    def __repr__(self):
        return repr(Shown())


class Compared:
    def __eq__(self, other):
        return Compared() == other


class Asked:
    def __getattr__(self, name):
        return getattr(self, name)


class Iterated:
    def __iter__(self):
        return iter(Iterated())


class Made:
    def __new__(cls):
        return cls()


attempt("cache", cached, 0)
attempt("partial", parted, 0)
attempt("key", keyed, 0)
attempt("map", mapped, 0)
attempt("reduce", reduced, 0)
attempt("sum", summed, 0)
attempt("eval", evaluated, 0)
attempt("len", len, Sized())
attempt("repr", repr, Shown())
attempt("eq", lambda: Compared() == 1)
attempt("getattr", lambda: Asked().x)
attempt("iter", iter, Iterated())
attempt("new", Made)

nested = []
for _ in range(100_000):
    nested = [nested]
attempt("repr of a list", repr, nested)
attempt("json", json.dumps, nested)
attempt("equal lists", lambda: nested == [nested])
del nested
print("alive", sys.getrecursionlimit())
