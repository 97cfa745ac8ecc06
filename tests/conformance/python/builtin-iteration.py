print(list(range(10, 0, -3)), list(enumerate("ab")), list(zip([1, 2], "xy")), list(reversed([1, 2, 3])))
print(all([]), any([]), all([1, 0]), any([0, 1]), sorted("bca"), sorted([(1, "b"), (0, "z")], key=lambda p: p[1]))
it = iter([1, 2])
print(next(it), next(it), next(it, "end"))
values = iter([1, 2, 0, 3])
print(list(iter(lambda: next(values), 0)), list(map(lambda a, b: a + b, [1, 2], [10, 20])))
try:
    list(zip([1], [1, 2], strict=True))
except ValueError as error:
    print(error)
