total = 0
def bump(by):
    global total, fresh
    total += by
    fresh = total
    return total
for k in range(3):
    bump(k)
def outer():
    x = 1
    def inner():
        def deepest():
            nonlocal x
            x += 1
            return x
        return deepest()
    return inner() + x
o = outer()
exec("dyn = 5")
globals()["g2"] = 6
