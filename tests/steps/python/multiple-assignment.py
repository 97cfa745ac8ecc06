a = b = []
a.append(1)
c, *d, e = range(5)
a, b = b, a
(f, (g, h)) = 1, (2, 3)
