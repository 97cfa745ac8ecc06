def f(k):
    for i in range(3):
        try:
            if k == 0:
                return "ret"
            if k == 1:
                break
            if k == 2:
                continue
            raise ValueError(k)
        except ValueError as e:
            msg = str(e)
        else:
            msg = "none"
        finally:
            k += 1
    return k
a = f(0)
b = f(1)
c = f(2)
d = f(5)
def g():
    try:
        return 1
    finally:
        return 2
h = g()
