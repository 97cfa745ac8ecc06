from dataclasses import dataclass
@dataclass
class P:
    x: int
    y: int
def where(p):
    match p:
        case P(x=0, y=0):
            return "origin"
        case P(x, y) if x == y:
            return f"diag {x}"
        case [first, *rest]:
            return first, rest
        case {"k": v, **others}:
            return v, others
        case str() | bytes() as t:
            return t
        case None:
            return "none"
        case _:
            return "?"
res = [where(v) for v in (P(0, 0), P(2, 2), [1, 2, 3], {"k": 1, "z": 2}, "s", None, 4)]
