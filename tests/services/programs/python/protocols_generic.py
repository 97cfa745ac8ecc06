from collections.abc import Iterable, Sized
from typing import Protocol, TypeVar, runtime_checkable


class Closes(Protocol):
    def close(self, force: bool = ...) -> None: ...


class Door:
    def close(self) -> None: ...


class Gate:
    def close(self, force: str) -> None: ...


things: list[Closes] = [Door(), Gate()]
T = TypeVar("T", bound=Sized)
U = TypeVar("V")


def longest(items: Iterable[T]) -> T:
    return max(items, key=len)


longest([1, 2])
isinstance(things, Closes)


@runtime_checkable
class Named(Protocol):
    name: str


issubclass(Door, Named)
