from enum import Enum, Flag, auto, IntEnum
from dataclasses import dataclass, field, replace, asdict
class Color(Enum):
    RED = 1
    GREEN = auto()
print(Color.RED, repr(Color.GREEN), Color(1), Color["GREEN"].value, list(Color))
class Perm(Flag):
    R = auto(); W = auto()
print(Perm.R | Perm.W, Perm.R in (Perm.R | Perm.W))
@dataclass(order=True, frozen=True)
class Item:
    price: float
    name: str = "?"
    tags: list = field(default_factory=list, compare=False)
a, b = Item(2.5, "pen"), Item(1)
print(a, a > b, replace(a, price=3), asdict(b))
try:
    a.price = 1
except Exception as error:
    print(type(error).__name__, error)
