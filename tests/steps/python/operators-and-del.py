class V:
    def __init__(self, n): self.n = n
    def __lt__(self, o):
        cmp.append((self.n, o.n))
        return self.n < o.n
    def __add__(self, o): return V(self.n + o.n)
    def __iadd__(self, o): self.n += o.n; return self
    def __del__(self): gone.append(self.n)
cmp, gone = [], []
vs = sorted([V(3), V(1), V(2)])
vs.sort(key=lambda v: -v.n)
s = vs[0] + vs[1]
keep = s
s += vs[2]
same = keep is s
vs.clear()
del s, keep
print(cmp, gone, same)
