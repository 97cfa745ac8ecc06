from typing import Protocol, runtime_checkable, NamedTuple, TypedDict, get_type_hints
@runtime_checkable
class Closer(Protocol):
    def close(self) -> None: ...
class File:
    def close(self): pass
class Pair(NamedTuple):
    a: int
    b: str = "z"
class Movie(TypedDict):
    title: str
print(isinstance(File(), Closer), isinstance(3, Closer), Pair(1), Pair(1)._asdict(), Movie(title="x"))
print(get_type_hints(Pair))
