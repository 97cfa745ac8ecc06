class V:
    def __init__(self, x): self.x = x
    def __add__(self, o): return V(self.x + o.x)
    def __iadd__(self, o):
        self.x += o.x
        return self
    def __eq__(self, o): return self.x == o.x
    def __hash__(self): return hash(self.x)
    def __repr__(self): return f"V({self.x})"
    def __lt__(self, o): return self.x < o.x
a = V(1)
b = a + V(2)
c = a
c += b
s = {a, b}
l = sorted([b, a])
d = {a: 1}
d[V(4)] = 2
t = f"{a!r:>6}"
