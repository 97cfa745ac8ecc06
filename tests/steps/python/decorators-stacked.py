import functools
def log(prefix):
    def deco(fn):
        @functools.wraps(fn)
        def wrapper(*args, **kw):
            result = fn(*args, **kw)
            return result
        wrapper.calls = 0
        return wrapper
    return deco
@log("a")
@functools.lru_cache
def sq(n):
    return n * n
a = sq(3)
b = sq(3)
class Reg:
    seen = []
    def __call__(self, cls):
        self.seen.append(cls.__name__)
        return cls
@Reg()
class T:
    pass
