# Tries to use up the stack by each kind of iterator, nested where nothing looks how deep.
import itertools

for wrap in (
    itertools.zip_longest,
    itertools.accumulate,
    itertools.cycle,
    itertools.groupby,
    enumerate,
    lambda inner: itertools.compress(inner, itertools.repeat(1)),
    lambda inner: itertools.islice(inner, 3),
    lambda inner: itertools.takewhile(lambda _: True, inner),
    lambda inner: map(abs, (each for each in inner)),
):
    deep = iter([1, 2])
    for _ in range(200_000):
        deep = wrap(deep)
    try:
        next(deep)
    except RecursionError as error:
        print(error)
    del deep
print("contained")
