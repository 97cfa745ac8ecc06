x = [1, 2, 3, 4]
del x[1]
del x[:1]
d = {"a": 1, "b": 2}
del d["a"]
d["a"] = 3
def f():
    y = 1
    del y
    try:
        y
    except UnboundLocalError as e:
        m = "unbound"
    return m
z = f()
class O: pass
o = O()
o.p = 1
o.q = 2
del o.p
o.p = 5
del x, d
