evens, small = {0, 2, 4, 6}, set(range(5))
print(sorted(evens | small), sorted(evens & small), sorted(evens - small), sorted(evens ^ small))
print(evens.isdisjoint({1}), frozenset([1]) == {1}, len({1, 1.0, True}))
