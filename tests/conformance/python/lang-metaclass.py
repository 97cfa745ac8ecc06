class Meta(type):
    def __new__(mcls, name, bases, ns, **kw):
        ns["tag"] = kw.get("tag", name.lower())
        return super().__new__(mcls, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw): super().__init__(name, bases, ns)
    def __call__(cls, *args):
        print("making", cls.__name__)
        return super().__call__(*args)
class Thing(metaclass=Meta, tag="t"): pass
print(Thing.tag, type(Thing), Thing() is not None)
