from typing import NamedTuple


class Point(NamedTuple):
    x: int
    y: int = 0
    label: str


point = Point("1")
point.x = 3
a, b = point
first, *rest, last = point
point[5]
print(point.z, a + last)
