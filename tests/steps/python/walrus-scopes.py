data = [3, 5, 0, 7]
it = iter(data)
while (n := next(it)) != 0:
    sq = n ** 2
if any((big := v) > 4 for v in data):
    found = big
def f(a, /, b, *, c=(k := 3)):
    return (t := a + b) * c, t
r = f(1, 2)
r2 = [y := 1, y ** 2]
