from functools import lru_cache, wraps


def twice(f):
    @wraps(f)
    def inner(*args):
        return f(*args) * 2

    return inner


@twice
def one() -> int:
    return 1


one.cache_clear()


@lru_cache
def square(n: int) -> int:
    return n * n


square("a")
square([1])


class A:
    @staticmethod
    def s(self) -> None: ...

    @classmethod
    def c(x) -> None: ...

    def m() -> None: ...


A().m()
A.c(1)
