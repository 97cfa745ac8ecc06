from typing import Callable, TypeVar

T = TypeVar("T", bound=int)


def largest(items: list[T]) -> T:
    return max(items)


largest(["a"])


def apply(f: Callable[[int], str], n: int) -> str:
    return f(n)


apply(len, 3)
apply(lambda n: n + 1, 3)


class Box[V: (int, str)]:
    def __init__(self, value: V) -> None:
        self.value = value


Box(1.5)
