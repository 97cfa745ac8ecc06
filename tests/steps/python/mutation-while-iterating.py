l = [1, 2, 3, 4]
for v in l:
    if v == 2:
        l.remove(v)
d = {"a": 1, "b": 2, "c": 3}
try:
    for k in d:
        d.pop(k)
except RuntimeError as e:
    msg = str(e)
l.sort(reverse=True)
l.insert(0, l.pop())
l[1:1] = [7, 8]
l.clear()
s = {1, 2}
s |= {3}
s -= {1}
s.discard(2)
d.update(z=1, a=2)
d.setdefault("q", []).append(1)
p = d.popitem()
