# Tries to break the interpreter with classes that lie about what they are.
class Order(type):
    def mro(cls):
        return [cls, int, object] if cls.__name__ == "B" else [object] if cls.__name__ == "C" else super().mro()


class Entries:
    def __mro_entries__(self, bases):
        return (self,) if len(bases) > 5 else 5


class Subclass:
    def __init_subclass__(cls, **rest):
        cls.__bases__ = (Subclass, cls)


def make(*bases, name="A"):
    return Order(name, bases, {"__slots__": ("x" * 1_000,) * 3, "__doc__": Entries()})


for work in (
    lambda: make(),
    lambda: make(name="B")(),
    lambda: make(name="C")().x,
    lambda: type("D", (Entries(),), {}),
    lambda: type("E", (Subclass,), {}),
    lambda: type.__new__(type, "F", (type, int), {}),
    lambda: setattr(Subclass, "__class__", Order),
    lambda: setattr(object, "x", 1),
    lambda: object.__new__(type(make)),
    lambda: type("\ud800" * 10, (), {"__module__": 5})(),
):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__)
print("contained")
