class Config: debug = True
c = Config()
setattr(c, "level", 3)
print(getattr(c, "level"), getattr(c, "nope", "default"), hasattr(c, "debug"), vars(c), callable(Config), callable(c))
delattr(c, "level")
print(vars(c), isinstance(True, int), issubclass(bool, int), type(c).__name__, [n for n in dir(c) if not n.startswith("_")])
print(isinstance(3, int | str), id(c) == id(c), hash("x") == hash("x"), type("T", (), {"a": 1})().a)
