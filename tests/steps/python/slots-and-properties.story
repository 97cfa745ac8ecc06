<module>: call 1
<module>: line 1
<module> > S: call 1
<module> > S: line 1
<module> > S: line 2
<module> > S: line 3
    __slots__ = tuple#1('a', '_b')
<module> > S: line 6
    __init__ = function S.__init__(self, a)#2()
<module> > S: line 7
<module> > S: line 6
<module> > S: line 7
<module> > S: line 9
    b = property#4(function=function S.b(self)#3())
<module> > S: line 10
<module> > S: line 9
<module> > S: line 10
<module> > S: line 12
    b = property#5(function=function S.b(self)#3())
<module> > S: line 13
<module> > S: line 12
<module> > S: line 13
<module> > S: return 13 None
    b = property#6(function=function S.b(self)#3())
<module>: line 15
    S = type S#7(__init__=function S.__init__(self, a)#2(), b=property#6(function=function S.b(self)#3()))
<module> > S.__init__: call 3
    self = S#8()
    a = 1
<module> > S.__init__: line 4
<module> > S.__init__: line 5
    self = S#8(a=1)
<module> > S.__init__: return 5 None
    self = S#8(a=1, _b=2)
<module>: line 16
    s = S#8(a=1, _b=2)
<module> > S.b: call 9
    self = S#8(a=1, _b=2)
    v = 7
<module> > S.b: line 11
<module> > S.b: return 11 None
    <module>: s = S#8(a=1, _b=7)
    self = S#8(a=1, _b=7)
<module>: line 17
<module> > S.b: call 6
    self = S#8(a=1, _b=7)
<module> > S.b: line 8
<module> > S.b: return 8 7
<module>: line 18
    q = 7
<module> > S.b: call 12
    self = S#8(a=1, _b=7)
<module> > S.b: line 14
<module> > S.b: return 14 None
    <module>: s = S#8(a=1)
    self = S#8(a=1)
<module>: line 19
<module> > T: call 19
<module> > T: line 19
<module> > T: line 20
<module> > T: return 20 None
    __slots__ = tuple#9('c', '__dict__')
<module>: line 21
    T = type T#10()
<module> > S.__init__: call 3
    self = T#11()
    a = 2
<module> > S.__init__: line 4
<module> > S.__init__: line 5
    self = T#11(a=2)
<module> > S.__init__: return 5 None
    self = T#11(a=2, _b=4)
<module>: line 22
    t = T#11(a=2, _b=4)
<module>: line 23
    t = T#11(a=2, _b=4, c=3)
<module>: line 24
    t = T#11(a=2, _b=4, c=3, free=4)
<module>: return 24 None
    t = T#11(a=T#11(a=T#11(a=T, _b=4, c=3, free=4), _b=4, c=3, free=4), _b=4, c=3, free=4)
