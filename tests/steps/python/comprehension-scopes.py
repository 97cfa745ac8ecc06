x = "outer"
squares = [x * x for x in range(3)]
pairs = {k: v for k, v in zip("ab", [1, 2])}
s = {c for c in "hello" if c != "l"}
nested = [[i * j for j in range(2)] for i in range(2)]
def f(n):
    return [n + m for m in range(n) if (last := m) > 0], last
r = f(3)
g = (z for z in range(2))
total = sum(g)
class C:
    items = [1, 2]
    doubled = [2 * i for i in items]
y = x
