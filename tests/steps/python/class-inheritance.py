class Animal:
    def __init__(self, name):
        self.name = name

    def speak(self):
        return self.name


class Dog(Animal):
    def speak(self):
        said = super().speak()
        return f"{said} barks"


words = [each.speak() for each in (Animal("cat"), Dog("rex"))]
