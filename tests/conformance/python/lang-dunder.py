class Vector:
    __slots__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
    def __add__(self, other): return Vector(self.x + other.x, self.y + other.y)
    def __mul__(self, k): return Vector(self.x * k, self.y * k)
    __rmul__ = __mul__
    def __eq__(self, other): return (self.x, self.y) == (other.x, other.y)
    def __hash__(self): return hash((self.x, self.y))
    def __bool__(self): return bool(self.x or self.y)
    def __len__(self): return 2
    def __getitem__(self, i): return (self.x, self.y)[i]
    def __call__(self): return "called"
    def __format__(self, spec): return f"<{self.x:{spec}}, {self.y:{spec}}>"
    def __contains__(self, v): return v in (self.x, self.y)
v = Vector(1, 2) + 2 * Vector(3, 4)
print(v.x, v.y, v == Vector(7, 10), bool(Vector(0, 0)), len(v), list(v), v(), f"{v:.1f}", 7 in v)
try:
    v.z = 1
except AttributeError as error:
    print("no z")
