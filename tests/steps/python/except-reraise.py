def f(n):
    try:
        if n == 0: raise KeyError(n)
        if n == 1: raise IndexError(n)
        if n == 2: return n
    except (KeyError, IndexError) as e:
        try:
            raise
        except LookupError as inner:
            same = inner is e
        return same
    else:
        x = "else"
    finally:
        y = "fin"
    return x, y
r = [f(i) for i in range(4)]
def chain():
    try:
        {}["a"]
    except KeyError:
        int("b")
try:
    chain()
except ValueError as v:
    ctx = type(v.__context__).__name__
