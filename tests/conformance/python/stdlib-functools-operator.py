import functools, operator
print(functools.reduce(operator.mul, range(1, 6)), functools.partial(int, base=2)("101"))
@functools.singledispatch
def show(v): return "object"
@show.register
def _(v: int): return "int"
@show.register(list)
def _(v): return "list"
print(show(1), show([]), show("x"))
@functools.total_ordering
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
print(V(1) <= V(2), sorted([{"a": 2}, {"a": 1}], key=operator.itemgetter("a")))
class C:
    @functools.cached_property
    def slow(self): print("computed"); return 1
c = C(); print(c.slow, c.slow)
