from collections.abc import Callable
from typing import Concatenate


def logged[**P, R](work: Callable[P, R]) -> Callable[P, R]:
    def inner(*args: P.args, **kwargs: P.kwargs) -> R:
        print(args)
        return work(*args, **kwargs)

    return inner


@logged
def area(width: int, height: int = 1) -> int:
    return width * height


area("3")
area(1, 2, 3)
area(width=1, depth=2)


def with_user[**P, R](work: Callable[Concatenate[str, P], R]) -> Callable[P, R]:
    return lambda *args: work("ada", *args)


@with_user
def greet(user: int, times: int) -> None: ...


greet()
