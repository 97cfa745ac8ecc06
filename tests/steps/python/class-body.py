class Shape:
    sides = 0
    names = []
    for sides in range(3):
        names.append(sides)

    def area(self):
        return self.sides


square = Shape()
square.sides = 4
area = square.area()
