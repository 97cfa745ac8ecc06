class A(B):
    pass


class C(C):
    pass


class Slots:
    __slots__ = ("x",)

    def __init__(self) -> None:
        self.y = 1


class Counter:
    def __init__(self) -> None:
        self.n = 0

    def __len__(self) -> str:
        return "a"


len(3)
super().nope
Counter().n()
print(A, C, Slots)
