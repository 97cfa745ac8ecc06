import sys
from typing import Never, NoReturn, assert_never


def stop() -> NoReturn:
    print("no end")


def kind(value: int | str) -> str:
    if isinstance(value, int):
        return "int"
    elif isinstance(value, str):
        return value.missing
    else:
        assert_never(value)


def part(value: int | str | bytes) -> str:
    match value:
        case int():
            return ""
        case str():
            return value
        case _:
            assert_never(value)


def never(value: Never) -> int:
    return value


if sys.platform == "win32":
    nothing_here
never(1)
