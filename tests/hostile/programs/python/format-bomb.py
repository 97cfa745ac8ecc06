# Tries to fill the memory by a few letters that ask for very much.
import zlib

bomb = zlib.compress(bytes(50_000_000), 9)
for make in (
    lambda: f"{1:>2000000000}",
    lambda: "%2000000000d" % 1,
    lambda: "x".ljust(2_000_000_000),
    lambda: bytes(2_000_000_000),
    lambda: [0] * 500_000_000,
    lambda: zlib.decompress(bomb) * 100,
    lambda: "a".replace("a", "b" * 1_000_000_000).replace("b", "c" * 100),
    lambda: (1).to_bytes(2_000_000_000, "big"),
):
    try:
        make()
    except (MemoryError, OverflowError, ValueError) as error:
        print(type(error).__name__)
print("contained")
