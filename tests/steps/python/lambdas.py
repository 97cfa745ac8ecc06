add = lambda a, b=2: a + b
x = add(1)
fs = [(lambda n: n * k) for k in range(3)]
y = [f(2) for f in fs]
z = sorted("bca", key=lambda c: -ord(c))
w = (lambda *a, **k: (a, k))(1, q=2)
m = list(map(lambda p: p[0] + p[1], [(1, 2), (3, 4)]))
compose = lambda f, g: lambda x: f(g(x))
c = compose(str, abs)(-3)
