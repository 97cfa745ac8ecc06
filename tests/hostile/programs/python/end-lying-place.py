# Tries to leave with an error whose place and whose texts are none.
# ends: error
class Number(int):
    __index__ = __int__ = __str__ = __repr__ = lambda self: 10**5000


class Text(str):
    __str__ = __repr__ = lambda self: 5


raise SyntaxError(Text("x"), ("main.py", Number(10**400), -(10**400), "\u0301" * 300_000, 10**400, float("nan")))
