# by hand: map takes strict since 3.14.
print(list(map(pow, [2, 3], [3, 2], strict=True)))
try:
    list(map(pow, [2, 3], [3], strict=True))
except ValueError as error:
    print(error)
