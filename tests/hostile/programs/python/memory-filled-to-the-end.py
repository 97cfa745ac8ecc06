# Tries to leave no memory to tell of the end.
# ends: error
kept = []
for fill in lambda: bytearray(10_000_000), object:
    try:
        while True:
            kept.append(fill())
    except MemoryError:
        pass
1 / 0
