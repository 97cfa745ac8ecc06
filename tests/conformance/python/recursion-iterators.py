# by hand: CPython has no limit here, and ends with a stack of 8 MB from some depth on; what is less deep is as there
import itertools


def nest(wrap, depth):
    inner = iter([1, 2, 3])
    for _ in range(depth):
        inner = wrap(inner)
    return inner


def delegate(inner):
    return map(abs, (each for each in inner))


def try_next(iterator):
    try:
        next(iterator)
        return True
    except RecursionError as error:
        return str(error).startswith("maximum recursion depth exceeded")


for name, wrap in {
    "map": lambda inner: map(abs, inner),
    "filter": lambda inner: filter(None, inner),
    "zip": zip,
    "enumerate": enumerate,
    "generator": delegate,
    "method": lambda inner: iter(inner.__next__, None),
    "accumulate": itertools.accumulate,
    "batched": lambda inner: itertools.batched(inner, 1),
    "chain": itertools.chain,
    "from_iterable": lambda inner: itertools.chain.from_iterable([inner]),
    "compress": lambda inner: itertools.compress(inner, itertools.repeat(1)),
    "cycle": itertools.cycle,
    "dropwhile": lambda inner: itertools.dropwhile(lambda _: False, inner),
    "filterfalse": lambda inner: itertools.filterfalse(lambda _: False, inner),
    "groupby": itertools.groupby,
    "islice": lambda inner: itertools.islice(inner, 3),
    "pairwise": lambda inner: itertools.pairwise(itertools.chain(inner, [1])),
    "starmap": lambda inner: itertools.starmap(abs, zip(inner)),
    "takewhile": lambda inner: itertools.takewhile(lambda _: True, inner),
    "zip_longest": itertools.zip_longest,
}.items():
    print(name, type(next(nest(wrap, 5))).__name__, try_next(nest(wrap, 100_000)))
print(list(enumerate(zip([1, 2], "ab"))))
