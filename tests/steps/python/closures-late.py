def make():
    fs = []
    for i in range(3):
        def f(x, i2=i):
            return x + i + i2
        fs.append(f)
    return fs
out = [f(10) for f in make()]
def counter():
    count = 0
    def inc(by=1):
        nonlocal count
        count += by
        return count
    def reset():
        nonlocal count
        del count
        count = 0
    return inc, reset
inc, reset = counter()
inc()
inc(5)
reset()
inc()
