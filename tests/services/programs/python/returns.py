def half(n: int) -> int:
    return n / 2


def nothing() -> str:
    print("no return")


def perhaps(flag: bool) -> int:
    if flag:
        return 1
