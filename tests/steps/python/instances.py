class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def move(self, by):
        self.x += by
        return self


points = [Point(1, 2)]
points.append(points[0].move(5))
x = points[1].x
