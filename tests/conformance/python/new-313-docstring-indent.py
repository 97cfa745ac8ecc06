# by hand: the compiler strips a docstring's indentation since 3.13.
def f():
    """First.

    Second.
        Indented.
    """
print(repr(f.__doc__))
