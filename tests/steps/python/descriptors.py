class D:
    def __set_name__(self, owner, name):
        self.name = "_" + name
    def __get__(self, obj, typ=None):
        if obj is None:
            return self
        return getattr(obj, self.name, 0)
    def __set__(self, obj, v):
        obj.__dict__[self.name] = v
class A:
    v = D()
    def __getattr__(self, n):
        return n.upper()
    def __setattr__(self, n, v):
        super().__setattr__(n, v)
a = A()
a.v = 3
w = a.v
m = a.missing
a.z = 1
