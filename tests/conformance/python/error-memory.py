try:
    data = bytearray(10 ** 15)
except (MemoryError, OverflowError) as error:
    print("MemoryError")
print("still alive")
