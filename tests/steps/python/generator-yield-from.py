def inner():
    yield 1
    yield 2
    return "inner"


def outer():
    result = yield from inner()
    yield result


values = list(outer())
