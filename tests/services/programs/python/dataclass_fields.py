from dataclasses import dataclass, field


@dataclass(frozen=True)
class Item:
    name: str
    price: float = 0.0
    tags: list[str] = field(default_factory=list)
    code: int


item = Item("a", "b")
item.price = 3
Item()
