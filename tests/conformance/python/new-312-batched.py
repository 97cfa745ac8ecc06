# by hand: itertools.batched is new in 3.12, its strict in 3.13.
from itertools import batched
print(list(batched("ABCDEFG", 3)))
try:
    list(batched([1, 2, 3], 2, strict=True))
except ValueError as error:
    print(error)
