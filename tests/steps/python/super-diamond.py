class A:
    def go(self): return ["A"]
class B(A):
    def go(self): return ["B"] + super().go()
class C(A):
    def go(self): return ["C"] + super().go()
class D(B, C):
    def go(self):
        r = ["D"]
        r += super().go()
        return r
d = D().go()
mro = [k.__name__ for k in D.__mro__]
