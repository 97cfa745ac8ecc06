for a, b in [1, 2]:
    print(a, b)
for x in 5:
    print(x)
a, b, c = 1, 2
first, *rest = 3
print(*5, **[1])
[y for y in None]
