class Meta(type):
    def __new__(mcls, name, bases, ns, **kw):
        ns["tag"] = kw.get("tag")
        return super().__new__(mcls, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
class Base(metaclass=Meta, tag="b"):
    count = 0
    for i in range(2):
        count += i
    def __init_subclass__(cls, **kw):
        cls.known = True
    def who(self):
        return __class__.__name__
class Sub(Base, tag="s"):
    count = Base.count + 10
    del_me = 1
    del del_me
    class Inner:
        z = 1
o = Sub()
w = o.who()
