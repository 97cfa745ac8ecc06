<module>: call 1
<module>: line 1
<module> > Shape: call 1
<module> > Shape: line 1
<module> > Shape: line 2
<module> > Shape: line 3
    sides = 0
<module> > Shape: line 4
    names = list#1()
<module> > Shape: line 5
<module> > Shape: line 4
    names = list#1(0)
<module> > Shape: line 5
    sides = 1
<module> > Shape: line 4
    names = list#1(0, 1)
<module> > Shape: line 5
    sides = 2
<module> > Shape: line 4
    names = list#1(0, 1, 2)
<module> > Shape: line 7
<module> > Shape: return 7 None
    area = function Shape.area(self)#2()
<module>: line 11
    Shape = type Shape#3(sides=2, names=list#1(0, 1, 2), area=function Shape.area(self)#2())
<module>: line 12
    square = Shape#4()
<module>: line 13
    square = Shape#4(sides=4)
<module> > Shape.area: call 7
    self = Shape#4(sides=4)
<module> > Shape.area: line 8
<module> > Shape.area: return 8 4
<module>: return 13 None
    area = 4
