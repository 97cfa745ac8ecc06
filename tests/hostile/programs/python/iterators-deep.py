# Tries to overflow the stack with iterators in iterators, which recurse in C.
# ends: contained, error, crashed
import itertools


def wrap(inner):
    yield from inner


for make in (
    lambda inner: map(abs, inner),
    lambda inner: itertools.chain(inner),
    lambda inner: filter(None, inner),
    lambda inner: zip(inner),
    wrap,
):
    deep = iter([1])
    for _ in range(200_000):
        deep = make(deep)
    try:
        print(type(next(deep)).__name__)
    except RecursionError:
        print("RecursionError")
    del deep
print("contained")
