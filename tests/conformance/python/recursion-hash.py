# by hand: CPython has no limit here, and ends with a stack of 8 MB from some depth on; what is less deep is as there
from types import GenericAlias, MappingProxyType


def nest(wrap, depth, inner):
    for _ in range(depth):
        inner = wrap(inner)
    return inner


class Hashable(dict):
    def __hash__(self):
        return hash(self["inner"])


def try_hash(value):
    try:
        return isinstance(hash(value), int)
    except RecursionError as error:
        return f"RecursionError: {error}"


for name, wrap in {
    "tuple": lambda inner: (inner,),
    "slice": lambda inner: slice(None, inner),
    "alias": lambda inner: GenericAlias(list, (inner,)),
    "mixed": lambda inner: (1, slice(inner, "x"), None),
    "mapping": lambda inner: MappingProxyType(Hashable(inner=inner)),
}.items():
    print(name, try_hash(nest(wrap, 100, 1)), try_hash(nest(wrap, 100_000, 1)))

for deep in nest(lambda inner: (inner,), 100_000, 1), {}:
    for use in lambda: {deep}, lambda: {deep: 1}, lambda: deep in {1}, lambda: {}.get(deep):
        try:
            use()
        except (RecursionError, TypeError) as error:
            print(type(error).__name__, end=" ")
    print()
print(hash((1, (2, (3, "x")))) == hash((1, (2, (3, "x")))), {(1, 2): 3}[1, 2], hash(type) == hash(type))
