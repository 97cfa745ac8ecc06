# Tries to use up the stack by recursion of each kind, with the limit lifted.
import functools
import sys

sys.setrecursionlimit(2**31 - 1)


class Deep:
    def __repr__(self):
        return repr([Deep()])

    def __hash__(self):
        return hash((Deep(),))

    def __eq__(self, other):
        return [Deep()] == [Deep()]

    def __lt__(self, other):
        return sorted([Deep(), Deep()]) == []

    def __iter__(self):
        return iter(Deep())

    def __format__(self, spec):
        return f"{Deep()}"

    def __add__(self, other):
        return sum([Deep(), Deep()])

    __radd__ = __add__

    def __getattr__(self, name):
        return getattr(Deep(), name)

    def __call__(self):
        return functools.partial(Deep())()

    def __len__(self):
        return len(Deep())

    def __index__(self):
        return range(Deep())[0]

    def __class_getitem__(cls, item):
        return list[Deep[item]]

    def __contains__(self, item):
        return item in Deep()

    def __exit__(self, *_):
        pass

    def __enter__(self):
        with Deep():
            pass


def nested():
    yield from nested()


def evaluate():
    eval("evaluate()", globals())


@functools.cache
def cached(number):
    return cached(number + 1)


deep = Deep()
for dive in (
    lambda: repr(deep),
    lambda: hash(deep),
    lambda: deep == 1,
    lambda: deep < deep,
    lambda: iter(deep),
    lambda: format(deep),
    lambda: deep + deep,
    lambda: deep.missing,
    lambda: deep(),
    lambda: len(deep),
    lambda: [1][deep],
    lambda: Deep[1],
    lambda: 1 in deep,
    lambda: deep.__enter__(),
    lambda: next(nested()),
    evaluate,
    lambda: cached(0),
):
    try:
        dive()
    except (RecursionError, MemoryError) as error:
        print(type(error).__name__)
print("contained")
