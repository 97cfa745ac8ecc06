# Tries to use up the stack by calls that pass from one callable to the next, all written in C.
# ends: contained, error
import functools
import types
import weakref


def nest(wrap, inner, depth=200_000):
    for _ in range(depth):
        inner = wrap(inner)
    return inner


def part(inner):
    made = functools.partial(print)
    made.__setstate__((inner, (), {}, None))
    return made


for wrap, use in (
    (lambda inner: types.MethodType(inner, 1), lambda deep: deep()),
    (part, lambda deep: deep()),
    (staticmethod, lambda deep: deep()),
    (classmethod, lambda deep: deep.__get__(1)()),
    (lambda inner: functools.lru_cache(inner), lambda deep: deep()),
):
    try:
        use(nest(wrap, lambda *_: None))
    except (RecursionError, TypeError) as error:
        print(type(error).__name__, str(error)[:80])
print("contained")
