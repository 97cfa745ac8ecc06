def f():
    f.n += 1
    return f.n
f.n = 0
f()
f()
class K:
    count = 0
    def __init__(self):
        K.count += 1
        type(self).last = self
    def __del__(self):
        K.count -= 1
a = K()
b = K()
del b
K.last = None
c = a.__dict__
a.__dict__["x"] = 1
a.__class__ = type("K2", (), {})
