# by hand: CPython has no limit here, and ends with a stack of 8 MB from some depth on; what is less deep is as there
import copy
import functools
import marshal
import types
import xml.etree.ElementTree as ET


def nest(wrap, depth, inner):
    for _ in range(depth):
        inner = wrap(inner)
    return inner


def attempt(function, value):
    try:
        return type(function(value)).__name__
    except RecursionError as error:
        return f"RecursionError {str(error).startswith('maximum recursion depth exceeded')}"
    except ValueError as error:
        return f"ValueError {error}"


def part(inner):
    partial = functools.partial(abs)
    partial.__setstate__((inner, (), {}, {}))
    return partial


class Part(functools.partial):
    pass


def part_of_own(inner):
    partial = Part(abs)
    partial.__setstate__((inner, (), {}, {}))
    return partial


def element(inner):
    outer = ET.Element("a")
    outer.append(inner)
    return outer


def replace_constants(constant):
    return replace_constants.__code__.replace(co_consts=(constant,))


TRIED = {
    "partial": (part, abs, {"call": lambda value: value(-1)}),
    "subclass": (part_of_own, abs, {"call": lambda value: value(-1)}),
    "method of C": (lambda inner: inner.__call__, abs, {"call": lambda value: value(-1)}),
    "alias": (lambda inner: types.GenericAlias(inner, (1,)), int, {"call": lambda value: value()}),
    "class method": (classmethod, abs, {"abstract": lambda value: value.__isabstractmethod__}),
    "element": (element, ET.Element("b"), {"copy": copy.deepcopy}),
    "tuple": (lambda inner: (inner,), 1, {"constant": replace_constants}),
    "mapping": (
        types.MappingProxyType,
        {1: 2},
        {
            "len": len,
            "bool": bool,
            "iter": iter,
            "in": lambda value: 1 in value,
            "item": lambda value: value[1],
            "or": lambda value: value | {},
            "or to": lambda value: {} | value,
            "get": lambda value: value.get(1),
        },
    ),
}
for name, (wrap, inner, functions) in TRIED.items():
    shallow, deep = nest(wrap, 100, inner), nest(wrap, 100_000, inner)
    for use, function in functions.items():
        print(name, use, attempt(function, shallow), attempt(function, deep))

# Each level of sets is written twice: what is this deep never ends elsewhere.
print(attempt(marshal.dumps, nest(lambda inner: frozenset([inner]), 10, 1)))
print(attempt(marshal.dumps, nest(lambda inner: frozenset([inner]), 100_000, 1)))
print(nest(part, 3, abs)(-3), nest(types.MappingProxyType, 3, {1: 2})[1], "alive")
