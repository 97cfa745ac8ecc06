from enum import Enum
from typing import Literal

Mode = Literal["r", "w"]


def openit(mode: Mode) -> None:
    print(mode)


openit("x")


class Colour(Enum):
    RED = 1


Colour.BLUE
Colour.RED = 2
