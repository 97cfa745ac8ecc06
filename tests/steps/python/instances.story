<module>: call 1
<module>: line 1
<module> > Point: call 1
<module> > Point: line 1
<module> > Point: line 2
<module> > Point: line 6
    __init__ = function Point.__init__(self, x, y)#1()
<module> > Point: return 6 None
    move = function Point.move(self, by)#2()
<module>: line 11
    Point = type Point#3(__init__=function Point.__init__(self, x, y)#1(), move=function Point.move(self, by)#2())
<module> > Point.__init__: call 2
    self = Point#4()
    x = 1
    y = 2
<module> > Point.__init__: line 3
<module> > Point.__init__: line 4
    self = Point#4(x=1)
<module> > Point.__init__: return 4 None
    self = Point#4(x=1, y=2)
<module>: line 12
    points = list#5(Point#4(x=1, y=2))
<module> > Point.move: call 6
    self = Point#4(x=1, y=2)
    by = 5
<module> > Point.move: line 7
<module> > Point.move: line 8
    <module>: points = list#5(Point#4(x=6, y=2))
    self = Point#4(x=6, y=2)
<module> > Point.move: return 8 Point#4(x=6, y=2)
<module>: line 13
    points = list#5(Point#4(x=6, y=2), Point#4(x=6, y=2))
<module>: return 13 None
    x = 6
