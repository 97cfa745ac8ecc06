<module>: call 1
<module>: line 1
<module> > Circle: call 1
<module> > Circle: line 1
<module> > Circle: line 2
<module> > Circle: line 5
    __init__ = function Circle.__init__(self, radius)#1()
<module> > Circle: line 6
<module> > Circle: line 5
<module> > Circle: line 6
<module> > Circle: line 9
    radius = property#3(function=function Circle.radius(self)#2())
<module> > Circle: line 10
<module> > Circle: line 9
<module> > Circle: line 10
<module> > Circle: return 10 None
    radius = property#4(function=function Circle.radius(self)#2())
<module>: line 14
    Circle = type Circle#5(__init__=function Circle.__init__(self, radius)#1(), radius=property#4(function=function Circle.radius(self)#2()))
<module> > Circle.__init__: call 2
    self = Circle#6()
    radius = 2
<module> > Circle.__init__: line 3
<module> > Circle.__init__: return 3 None
    self = Circle#6(_radius=2)
<module>: line 15
    circle = Circle#6(_radius=2)
<module> > Circle.radius: call 9
    self = Circle#6(_radius=2)
    value = 5
<module> > Circle.radius: line 11
<module> > Circle.radius: return 11 None
    <module>: circle = Circle#6(_radius=5)
    self = Circle#6(_radius=5)
<module>: line 16
<module> > Circle.radius: call 5
    self = Circle#6(_radius=5)
<module> > Circle.radius: line 7
<module> > Circle.radius: return 7 5
<module>: return 16 None
    area = 25
