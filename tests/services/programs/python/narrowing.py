def describe(value: int | str | None) -> str:
    if isinstance(value, int):
        return value.upper()
    if value is None:
        return value
    return value.bit_length()


def check(x: list[int] | None) -> int:
    return len(x)
