def call(a, /, b, *rest, c=3, **named):
    return (a, b, rest, c, named)


first = call(1, 2)
second = call(1, 2, 3, 4, c=5, d=6)
