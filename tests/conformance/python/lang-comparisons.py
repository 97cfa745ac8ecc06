print(1 < 2 < 3, 1 < 3 < 2, 1 == 1.0 == True, "a" < "b", [1, 2] < [1, 3])
print(None is None, 0 == False, "" or "fallback", [] and 1, not [])
print((1, 2) == (1, 2), {1: 2} == {1: 2}, {1, 2} <= {1, 2, 3})
