# by hand: type parameters and the type statement are new in 3.12 (PEP 695).
def first[T](items: list[T]) -> T:
    return items[0]
class Box[T]:
    def __init__(self, value: T): self.value = value
type Pair[T] = tuple[T, T]
print(first([3, 4]), Box("x").value, Box.__type_params__, Pair.__name__, first.__type_params__[0].__name__)
print(Pair.__value__, type(Pair).__name__)
