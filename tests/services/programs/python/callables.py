from collections.abc import Callable
from functools import partial, reduce


def apply(work: Callable[[int], str], value: int) -> str:
    return work(value, value)


apply(len, 3)
apply(lambda a, b: "", 3)
apply(lambda a: a, 3)
apply(print, "3")
half = partial(pow, 2, exponent=3)
reduce(lambda a, b: a + b, ["a", 1], None)
sorted([1, "a"], key=3)
map(str.upper, [1, 2])
(lambda: 1)(2)
3()
