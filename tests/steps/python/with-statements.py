from contextlib import contextmanager, ExitStack, suppress
class R:
    def __init__(self, n):
        self.n = n
    def __enter__(self):
        self.open = True
        return self
    def __exit__(self, t, v, tb):
        self.open = False
        return t is KeyError
with R(1) as a, R(2) as b:
    s = a.n + b.n
with R(3) as c:
    raise KeyError("x")
@contextmanager
def cm(x):
    y = x + 1
    try:
        yield y
    finally:
        y = 0
with cm(1) as got:
    z = got
with suppress(ZeroDivisionError):
    1 / 0
with ExitStack() as st:
    vals = [st.enter_context(cm(i)) for i in range(2)]
