# Tries to fill memory by whole numbers of billions of digits; what can be computed comes to an end.
for make in (
    lambda: 1 << (1 << 40),
    lambda: int("9" * 10_000_000),
    lambda: range(10**1000)[10**999],
    lambda: [0] * (1 << 62),
    lambda: b"x" * (1 << 40),
    lambda: "x" * (1 << 30) + "é",
    lambda: bytearray(1 << 31),
    lambda: list(range(10**18)),
    lambda: tuple([0]) * (1 << 29),
    lambda: "%*d" % (1 << 31, 1),
    lambda: (1).to_bytes(1 << 40),
    lambda: sum(range(10**18), start=[]),
):
    try:
        print(type(make()).__name__)
    except (MemoryError, OverflowError, ValueError, TypeError) as error:
        print(type(error).__name__)
print("contained")
