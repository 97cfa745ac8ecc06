<module>: call 1
<module>: line 1
<module> > V: call 1
<module> > V: line 1
<module> > V: line 2
<module> > V: line 3
    __init__ = function V.__init__(self, x)#1()
<module> > V: line 4
    __add__ = function V.__add__(self, o)#2()
<module> > V: line 7
    __iadd__ = function V.__iadd__(self, o)#3()
<module> > V: line 8
    __eq__ = function V.__eq__(self, o)#4()
<module> > V: line 9
    __hash__ = function V.__hash__(self)#5()
<module> > V: line 10
    __repr__ = function V.__repr__(self)#6()
<module> > V: return 10 None
    __lt__ = function V.__lt__(self, o)#7()
<module>: line 11
    V = type V#8(__init__=function V.__init__(self, x)#1(), __add__=function V.__add__(self, o)#2(), __iadd__=function V.__iadd__(self, o)#3(), __eq__=function V.__eq__(self, o)#4(), __hash__=function V.__hash__(self)#5(), __repr__=function V.__repr__(self)#6(), __lt__=function V.__lt__(self, o)#7())
<module> > V.__init__: call 2
    self = V#9()
    x = 1
<module> > V.__init__: line 2
<module> > V.__init__: return 2 None
    self = V#9(x=1)
<module>: line 12
    a = V#9(x=1)
<module> > V.__init__: call 2
    self = V#10()
    x = 2
<module> > V.__init__: line 2
<module> > V.__init__: return 2 None
    self = V#10(x=2)
<module> > V.__add__: call 3
    self = V#9(x=1)
    o = V#10(x=2)
<module> > V.__add__: line 3
<module> > V.__add__ > V.__init__: call 2
    self = V#11()
    x = 3
<module> > V.__add__ > V.__init__: line 2
<module> > V.__add__ > V.__init__: return 2 None
    self = V#11(x=3)
<module> > V.__add__: return 3 V#11(x=3)
<module>: line 13
    b = V#11(x=3)
<module>: line 14
    c = V#9(x=1)
<module> > V.__iadd__: call 4
    self = V#9(x=1)
    o = V#11(x=3)
<module> > V.__iadd__: line 5
<module> > V.__iadd__: line 6
    <module>: a = V#9(x=4)
    <module>: c = V#9(x=4)
    self = V#9(x=4)
<module> > V.__iadd__: return 6 V#9(x=4)
<module>: line 15
<module> > V.__hash__: call 8
    self = V#9(x=4)
<module> > V.__hash__: line 8
<module> > V.__hash__: return 8 4
<module> > V.__hash__: call 8
    self = V#11(x=3)
<module> > V.__hash__: line 8
<module> > V.__hash__: return 8 3
<module>: line 16
    s = set#12(V, V)
<module> > V.__lt__: call 10
    self = V#9(x=4)
    o = V#11(x=3)
<module> > V.__lt__: line 10
<module> > V.__lt__: return 10 False
<module>: line 17
    l = list#13(V#11(x=3), V#9(x=4))
<module> > V.__hash__: call 8
    self = V#9(x=4)
<module> > V.__hash__: line 8
<module> > V.__hash__: return 8 4
<module>: line 18
    d = dict#14(V=1)
<module> > V.__init__: call 2
    self = V#15()
    x = 4
<module> > V.__init__: line 2
<module> > V.__init__: return 2 None
    self = V#15(x=4)
<module> > V.__hash__: call 8
    self = V#15(x=4)
<module> > V.__hash__: line 8
<module> > V.__hash__: return 8 4
<module> > V.__eq__: call 7
    self = V#9(x=4)
    o = V#15(x=4)
<module> > V.__eq__: line 7
<module> > V.__eq__: return 7 True
<module>: line 19
    d = dict#14(V=2)
<module> > V.__repr__: call 9
    self = V#9(x=4)
<module> > V.__repr__: line 9
<module> > V.__repr__: return 9 'V(4)'
<module>: return 19 None
    t = '  V(4)'
