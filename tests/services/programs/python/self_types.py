from typing import Final, Self, override


class Node:
    kind: Final = "node"

    def add(self, other: Self) -> Self:
        return Node()

    def name(self) -> str:
        return self.kind + 1


class Leaf(Node):
    kind = "leaf"

    @override
    def nam(self) -> str:
        return ""

    def name(self, loud: bool) -> str:
        return super().add(3).name()


Node.kind = "other"
