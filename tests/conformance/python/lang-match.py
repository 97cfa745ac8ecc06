from dataclasses import dataclass
@dataclass
class Point:
    x: int
    y: int
def describe(value):
    match value:
        case 0 | 1: return "bit"
        case int(n) if n < 0: return f"negative {n}"
        case str() as s: return f"text {s}"
        case [x, y, *rest]: return f"list {x} {y} {rest}"
        case {"kind": "circle", "r": r, **others}: return f"circle {r} {others}"
        case Point(x=0, y=y): return f"on axis {y}"
        case Point(): return "point"
        case None: return "none"
        case _: return "other"
for value in [1, -5, "hi", [1, 2, 3, 4], {"kind": "circle", "r": 2, "c": 1}, Point(0, 3), Point(1, 1), None, 2.5]:
    print(describe(value))
