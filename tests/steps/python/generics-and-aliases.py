from typing import NamedTuple, Protocol
class Emp(NamedTuple):
    name: str
    id: int = 3
class Stack[T]:
    def __init__(self) -> None:
        self.items: list[T] = []
    def push(self, x: T) -> None:
        self.items.append(x)
def first[T](xs: list[T]) -> T:
    y: int = 3
    return xs[0]
e = Emp("g")
s = Stack[int]()
s.push(4)
v = first([7])
type Alias = list[int]
z: int
q: str = "a"
