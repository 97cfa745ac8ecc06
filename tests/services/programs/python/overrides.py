class Base:
    size: int = 0

    def draw(self, colour: str) -> int:
        return 1

    @property
    def name(self) -> str:
        return "base"


class Child(Base):
    size: str = ""

    def draw(self) -> str:
        return ""

    name: int = 3
