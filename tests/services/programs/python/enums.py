from enum import Enum, Flag, auto


class Colour(Enum):
    RED = 1
    GREEN = "g"


class Right(Flag):
    READ = auto()
    WRITE = auto()


Colour.BLUE
Colour.RED.value = 2
number: str = Colour.RED.value
Colour.RED = 3
both: int = Right.READ | Right.WRITE


def paint(colour: Colour) -> str:
    if colour is Colour.RED:
        return "red"


class More(Colour):
    BLUE = 3
