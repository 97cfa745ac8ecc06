from enum import Enum, Flag, IntEnum, auto
class Color(Enum):
    RED = 1
    GREEN = auto()
    def nice(self):
        return self.name.lower()
class Perm(Flag):
    R = auto()
    W = auto()
class N(IntEnum):
    A = 5
c = Color.RED
n = c.nice()
p = Perm.R | Perm.W
x = N.A + 1
names = [m.name for m in Color]
e = N.A
