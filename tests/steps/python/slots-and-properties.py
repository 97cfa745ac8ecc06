class S:
    __slots__ = ("a", "_b")
    def __init__(self, a):
        self.a = a
        self._b = a * 2
    @property
    def b(self):
        return self._b
    @b.setter
    def b(self, v):
        self._b = v
    @b.deleter
    def b(self):
        del self._b
s = S(1)
s.b = 7
q = s.b
del s.b
class T(S):
    __slots__ = ("c", "__dict__")
t = T(2)
t.c = 3
t.free = 4
t.a = t
