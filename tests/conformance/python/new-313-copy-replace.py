# by hand: copy.replace is new in 3.13, and so are keyword arguments of str.replace.
import copy
from dataclasses import dataclass
from datetime import date
@dataclass(frozen=True)
class Point:
    x: int
    y: int
print(copy.replace(Point(1, 2), y=5), copy.replace(date(2024, 1, 2), year=2025), "aaa".replace("a", "b", count=2))
