print(abs(-3), abs(-2.5), bin(10), hex(255), oct(8), pow(2, 10), pow(3, -1, 7), divmod(17, 5))
print(int("0x1f", 0), int("1010", 2), int(-3.9), float("1e3"), float("inf"), complex("1+2j"), bool("False"))
print(round(1234.567, -2), round(0.5), round(1.5), sum([0.5] * 10), sum([1, 2], 10), max("b", "a"), min([3, 1], key=lambda v: -v))
print((255).bit_length(), (7).bit_count(), (0.75).as_integer_ratio(), (1.5).hex(), float.fromhex("0x1.8p+1"))
