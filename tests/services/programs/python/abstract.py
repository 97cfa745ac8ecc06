from abc import ABC, abstractmethod
from typing import Protocol


class Shape(ABC):
    @abstractmethod
    def area(self) -> float: ...


class Square(Shape):
    pass


Shape()
Square()


class Named(Protocol):
    name: str


class Anonymous:
    pass


def greet(who: Named) -> None:
    print(who.name)


greet(Anonymous())
