class A:
    def go(self): return ["A"]
class B(A):
    def go(self): return ["B"] + super().go()
class C(A):
    def go(self): return ["C"] + super().go()
class D(B, C):
    def go(self): return ["D"] + super().go()
print(D().go(), [c.__name__ for c in D.__mro__])
try:
    class Bad(A, B): pass
except TypeError as error:
    print(type(error).__name__)
class Registry:
    known = []
    def __init_subclass__(cls, **kw):
        cls.known.append((cls.__name__, kw))
class One(Registry, flag=1): pass
print(Registry.known)
