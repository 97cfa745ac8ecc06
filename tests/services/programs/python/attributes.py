import math


class Point:
    def __init__(self, x: int, y: int) -> None:
        self.x = x
        self.y = y


p = Point(1, 2)
p.z
p.x.real.nope
"text".push("a")
math.square(2)
