def area(shape: tuple[str, int] | int) -> int:
    match shape:
        case ("square", side):
            return side.upper()
        case int(n):
            return n + "a"
        case _:
            return None
