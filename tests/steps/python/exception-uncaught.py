def inner(items):
    return items[3]


def outer():
    items = [1, 2]
    return inner(items)


outer()
