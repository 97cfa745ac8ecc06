one = {1, 2, 3}
two = frozenset([3, 4])
both = one | two
one.discard(2)
one.add("x")
empty = set()
