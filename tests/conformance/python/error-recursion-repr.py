items = []
items.append(items)
print(items)
class Loop:
    def __repr__(self): return repr(self)
try:
    repr(Loop())
except RecursionError:
    print("RecursionError")
class Attr:
    def __getattr__(self, name): return getattr(self, name)
try:
    Attr().x
except RecursionError:
    print("RecursionError again")
