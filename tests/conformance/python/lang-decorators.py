import functools
def twice(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        return f(*args, **kwargs), f(*args, **kwargs)
    return wrapper
def tagged(tag):
    def decorate(f):
        f.tag = tag
        return f
    return decorate
@twice
@tagged("t")
def greet(name):
    "Say hello."
    return f"hi {name}"
print(greet("x"), greet.__name__, greet.__doc__, greet.tag)
@functools.cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info().misses)
