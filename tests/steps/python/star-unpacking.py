first, *mid, last = range(5)
(a, b), *c = [(1, 2), 3, 4]
def f(*args, key=None, **kw):
    return args, key, kw
r = f(*[1, 2], *(3,), key=4, **{"z": 5}, **dict(y=6))
l = [*mid, *"ab"]
d = {**{"a": 1}, "b": 2}
for i, (x, *y) in enumerate([(1, 2, 3), "de"]):
    t = x, y
a, b = b, a
