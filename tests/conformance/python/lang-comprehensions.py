print([x + y for x in "ab" for y in "12"], [x for x in range(20) if x % 2 if x % 3])
print({x % 3 for x in range(10)} == {0, 1, 2}, {k: v for k, v in zip("ab", [1, 2])})
x = "outer"
print([x for x in range(3)], x, [y := 5, y ** 2], (lambda: [x for _ in range(1)])())
print(list((i, j) for i in range(3) for j in range(i)))
