first, *middle, last = range(6)
(a, b), c = (1, 2), 3
a, b = b, a
print(first, middle, last, a, b, c, (1,), ())
def spread(x, /, y, *args, z=0, **kwargs):
    return x, y, args, z, kwargs
print(spread(1, 2, 3, z=4, w=5), spread(*"ab", **{"z": 1}))
