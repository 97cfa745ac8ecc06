def numbers(limit):
    n = 0
    try:
        while n < limit:
            got = yield n
            n += got or 1
    except GeneratorExit:
        n = -1
        raise
    finally:
        n = -2
g = numbers(5)
a = next(g)
b = g.send(2)
g.close()
def outer():
    result = yield from numbers(2)
    return result
for x in outer():
    y = x * 2
