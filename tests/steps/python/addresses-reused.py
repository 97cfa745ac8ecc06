x = 1000
for i in range(3):
    x += 1000; x += 1000
a = [5000, 6000]
a[0] += 1; a[0] += 1; a[1] -= 1; a[1] -= 1
s = {1000000}
for i in range(3):
    s.clear(); s.add(2000000 + i)
d = {}
for i in range(3):
    d.clear(); d[f"k{i}"] = i * 1.5; d[i * 1000] = f"v{i}"
t = "a"
for i in range(3):
    t = t[:1]; t += str(i)
f = 1.5
for i in range(3):
    f *= 2; f -= 0.25
print(x, a, s, d, t, f)
