class Animal:
    kind = "animal"
    def __init__(self, name):
        self.name = name
    def __repr__(self):
        return f"{type(self).__name__}({self.name!r})"
    def speak(self):
        return "..."
    @classmethod
    def make(cls, name):
        return cls(name)
    @staticmethod
    def legs():
        return 4
    @property
    def title(self):
        return self.name.title()
class Dog(Animal):
    def speak(self):
        return super().speak() + "Woof"
rex = Dog.make("rex")
print(rex, rex.speak(), rex.legs(), rex.title, rex.kind, isinstance(rex, Animal), Dog.__mro__)
try:
    rex.title = "x"
except AttributeError as error:
    print(type(error).__name__)
