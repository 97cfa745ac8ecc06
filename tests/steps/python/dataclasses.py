from dataclasses import dataclass, field, replace
@dataclass(order=True)
class Item:
    name: str
    price: float = 0.0
    tags: list = field(default_factory=list)
    def __post_init__(self):
        self.name = self.name.title()
i = Item("pen", 1.5)
j = replace(i, price=2.0)
i.tags.append("x")
same = i.tags is j.tags
@dataclass(frozen=True, slots=True)
class F:
    v: int
f = F(1)
try:
    f.v = 2
except AttributeError as e:
    name = type(e).__name__
