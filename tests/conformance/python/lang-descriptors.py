class Positive:
    def __set_name__(self, owner, name): self.name = "_" + name
    def __get__(self, obj, owner=None): return self if obj is None else getattr(obj, self.name)
    def __set__(self, obj, value):
        if value <= 0: raise ValueError(f"{self.name[1:]} must be positive")
        setattr(obj, self.name, value)
class Box:
    width = Positive()
    def __init__(self, width): self.width = width
    def __getattr__(self, name): return f"no {name}"
box = Box(3)
print(box.width, box.depth)
try:
    box.width = -1
except ValueError as error:
    print(error)
