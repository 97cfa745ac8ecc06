point = (1, (2, 3))
x, (y, z) = point
point += (4,)
nested = ((point,), [])
nested[1].append(x)
