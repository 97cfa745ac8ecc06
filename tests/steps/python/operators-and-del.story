<module>: call 1
<module>: line 1
<module> > V: call 1
<module> > V: line 1
<module> > V: line 2
<module> > V: line 3
    __init__ = function V.__init__(self, n)#1()
<module> > V: line 6
    __lt__ = function V.__lt__(self, o)#2()
<module> > V: line 7
    __add__ = function V.__add__(self, o)#3()
<module> > V: line 8
    __iadd__ = function V.__iadd__(self, o)#4()
<module> > V: return 8 None
    __del__ = function V.__del__(self)#5()
<module>: line 9
    V = type V#6(__init__=function V.__init__(self, n)#1(), __lt__=function V.__lt__(self, o)#2(), __add__=function V.__add__(self, o)#3(), __iadd__=function V.__iadd__(self, o)#4(), __del__=function V.__del__(self)#5())
<module>: line 10
    cmp = list#7()
    gone = list#8()
<module> > V.__init__: call 2
    self = V#9()
    n = 3
<module> > V.__init__: line 2
<module> > V.__init__: return 2 None
    self = V#9(n=3)
<module> > V.__init__: call 2
    self = V#10()
    n = 1
<module> > V.__init__: line 2
<module> > V.__init__: return 2 None
    self = V#10(n=1)
<module> > V.__init__: call 2
    self = V#11()
    n = 2
<module> > V.__init__: line 2
<module> > V.__init__: return 2 None
    self = V#11(n=2)
<module> > V.__lt__: call 3
    self = V#12(n=1)
    o = V#13(n=3)
<module> > V.__lt__: line 4
<module> > V.__lt__: line 5
    <module>: cmp = list#7(tuple#14(1, 3))
<module> > V.__lt__: return 5 True
<module> > V.__lt__: call 3
    self = V#15(n=2)
    o = V#12(n=1)
<module> > V.__lt__: line 4
<module> > V.__lt__: line 5
    <module>: cmp = list#7(tuple#14(1, 3), tuple#16(2, 1))
<module> > V.__lt__: return 5 False
<module> > V.__lt__: call 3
    self = V#12(n=1)
    o = V#15(n=2)
<module> > V.__lt__: line 4
<module> > V.__lt__: line 5
    <module>: cmp = list#7(tuple#14(1, 3), tuple#16(2, 1), tuple#17(1, 2))
<module> > V.__lt__: return 5 True
<module> > V.__lt__: call 3
    self = V#15(n=2)
    o = V#18(n=3)
<module> > V.__lt__: line 4
<module> > V.__lt__: line 5
    <module>: cmp = list#7(tuple#14(1, 3), tuple#16(2, 1), tuple#17(1, 2), tuple#19(2, 3))
<module> > V.__lt__: return 5 True
<module> > V.__lt__: call 3
    self = V#15(n=2)
    o = V#18(n=3)
<module> > V.__lt__: line 4
<module> > V.__lt__: line 5
    <module>: cmp = list#7(tuple#14(1, 3), tuple#16(2, 1), tuple#17(1, 2), tuple#19(2, 3), tuple#20(2, 3))
<module> > V.__lt__: return 5 True
<module> > V.__lt__: call 3
    self = V#15(n=2)
    o = V#21(n=1)
<module> > V.__lt__: line 4
<module> > V.__lt__: line 5
    <module>: cmp = list#7(tuple#14(1, 3), tuple#16(2, 1), tuple#17(1, 2), tuple#19(2, 3), tuple#20(2, 3), tuple#22(2, 1))
<module> > V.__lt__: return 5 False
<module>: line 11
    vs = list#24(V#21(n=1), V#15(n=2), V#23(n=3))
<module> > <lambda>: call 11
    <module>: vs = list#24()
    v = V#21(n=1)
<module> > <lambda>: line 11
<module> > <lambda>: return 11 -1
<module> > <lambda>: call 11
    v = V#25(n=2)
<module> > <lambda>: line 11
<module> > <lambda>: return 11 -2
<module> > <lambda>: call 11
    v = V#26(n=3)
<module> > <lambda>: line 11
<module> > <lambda>: return 11 -3
<module>: line 12
    vs = list#24(V#26(n=3), V#27(n=2), V#28(n=1))
<module> > V.__add__: call 6
    self = V#26(n=3)
    o = V#27(n=2)
<module> > V.__add__: line 6
<module> > V.__add__ > V.__init__: call 2
    self = V#29()
    n = 5
<module> > V.__add__ > V.__init__: line 2
<module> > V.__add__ > V.__init__: return 2 None
    self = V#29(n=5)
<module> > V.__add__: return 6 V#29(n=5)
<module>: line 13
    s = V#29(n=5)
<module>: line 14
    keep = V#29(n=5)
<module> > V.__iadd__: call 7
    self = V#29(n=5)
    o = V#28(n=1)
<module> > V.__iadd__: line 7
<module> > V.__iadd__: return 7 V#29(n=6)
    <module>: s = V#29(n=6)
    <module>: keep = V#29(n=6)
    self = V#29(n=6)
<module>: line 15
<module>: line 16
    same = True
<module> > V.__del__: call 8
    <module>: vs = list#24()
    self = V#28(n=1)
<module> > V.__del__: line 8
<module> > V.__del__: return 8 None
    <module>: gone = list#8(1)
<module> > V.__del__: call 8
    self = V#30(n=2)
<module> > V.__del__: line 8
<module> > V.__del__: return 8 None
    <module>: gone = list#8(1, 2)
<module> > V.__del__: call 8
    self = V#31(n=3)
<module> > V.__del__: line 8
<module> > V.__del__: return 8 None
    <module>: gone = list#8(1, 2, 3)
<module>: line 17
<module> > V.__del__: call 8
    s is gone
    keep is gone
    self = V#29(n=6)
<module> > V.__del__: line 8
<module> > V.__del__: return 8 None
    <module>: gone = list#8(1, 2, 3, 6)
<module>: line 18
<module>: return 18 None
stdout: "[(1, 3), (2, 1), (1, 2), (2, 3), (2, 3), (2, 1)] [1, 2, 3, 6] True\n"
