from typing import overload


@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x):
    return x


f(1.5)
g: str = f(1)


@overload
def only(x: int) -> int: ...


only(1)
