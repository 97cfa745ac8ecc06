<module>: call 1
<module>: line 1
<module>: line 2
    ABC = <class 'ABC'>
    abstractmethod = <function abstractmethod>
<module> > Shape: call 2
<module> > Shape: line 2
<module> > Shape: line 3
<module> > Shape: line 4
<module> > Shape: line 3
<module> > Shape: line 4
<module> > Shape: line 5
    area = function Shape.area(self)#1()
<module> > Shape: line 6
<module> > Shape: line 5
<module> > Shape: line 6
<module> > Shape: line 8
    make = classmethod#3(function=function Shape.make(cls, *a)#2())
<module> > Shape: line 9
<module> > Shape: line 8
<module> > Shape: line 9
<module> > Shape: return 9 None
    unit = staticmethod#5(function=function Shape.unit()#4())
<module>: line 10
    Shape = ABCMeta Shape#6(area=function Shape.area(self)#1(), make=classmethod#3(function=function Shape.make(cls, *a)#2()), unit=staticmethod#5(function=function Shape.unit()#4()))
<module> > Sq: call 10
<module> > Sq: line 10
<module> > Sq: line 11
<module> > Sq: line 12
    __init__ = function Sq.__init__(self, s)#7()
<module> > Sq: line 13
    area = function Sq.area(self)#8()
<module> > Sq: return 13 None
    __init_subclass__ = function Sq.__init_subclass__(cls)#9()
<module>: line 14
    Sq = ABCMeta Sq#11(__init__=function Sq.__init__(self, s)#7(), area=function Sq.area(self)#8(), __init_subclass__=classmethod#10(function=function Sq.__init_subclass__(cls)#9()))
<module> > Shape.make: call 5
    cls = ABCMeta Sq#11(__init__=function Sq.__init__(self, s)#7(), area=function Sq.area(self)#8(), __init_subclass__=classmethod#10(function=function Sq.__init_subclass__(cls)#9()))
    a = tuple#12(3)
<module> > Shape.make: line 7
<module> > Shape.make > Sq.__init__: call 11
    self = Sq#13()
    s = 3
<module> > Shape.make > Sq.__init__: line 11
<module> > Shape.make > Sq.__init__: return 11 None
    self = Sq#13(s=3)
<module> > Shape.make: return 7 Sq#13(s=3)
<module>: line 15
    q = Sq#13(s=3)
<module> > Sq.area: call 12
    self = Sq#13(s=3)
<module> > Sq.area: line 12
<module> > Sq.area: return 12 9
<module>: line 16
    a = 9
<module> > Shape.unit: call 8
<module> > Shape.unit: line 9
<module> > Shape.unit: return 9 'm'
<module>: line 17
    u = 'm'
<module>: line 18
    bound = method#14(__self__=Sq#13(s=3), __func__=function Sq.area(self)#8())
<module> > Sq.area: call 12
    self = Sq#13(s=3)
<module> > Sq.area: line 12
<module> > Sq.area: return 12 9
<module>: line 19
    v = 9
<module>: line 20
<module>: raise 20 TypeError#15(args=tuple)
<module>: line 21
<module>: line 22
<module>: return 22 None
    t = 1
