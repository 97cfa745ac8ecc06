<module>: call 1
<module>: line 1
<module> > Down: call 1
<module> > Down: line 1
<module> > Down: line 2
<module> > Down: line 4
    __init__ = function Down.__init__(self, n)#1()
<module> > Down: line 6
    __iter__ = function Down.__iter__(self)#2()
<module> > Down: return 6 None
    __next__ = function Down.__next__(self)#3()
<module>: line 11
    Down = type Down#4(__init__=function Down.__init__(self, n)#1(), __iter__=function Down.__iter__(self)#2(), __next__=function Down.__next__(self)#3())
<module> > Down.__init__: call 2
    self = Down#5()
    n = 3
<module> > Down.__init__: line 3
<module> > Down.__init__: return 3 None
    self = Down#5(n=3)
<module> > Down.__iter__: call 4
    self = Down#5(n=3)
<module> > Down.__iter__: line 5
<module> > Down.__iter__: return 5 Down#5(n=3)
<module> > Down.__next__: call 6
    self = Down#5(n=3)
<module> > Down.__next__: line 7
<module> > Down.__next__: line 9
<module> > Down.__next__: line 10
    self = Down#5(n=2)
<module> > Down.__next__: return 10 2
<module> > Down.__next__: call 6
    self = Down#5(n=2)
<module> > Down.__next__: line 7
<module> > Down.__next__: line 9
<module> > Down.__next__: line 10
    self = Down#5(n=1)
<module> > Down.__next__: return 10 1
<module> > Down.__next__: call 6
    self = Down#5(n=1)
<module> > Down.__next__: line 7
<module> > Down.__next__: line 9
<module> > Down.__next__: line 10
    self = Down#5(n=0)
<module> > Down.__next__: return 10 0
<module> > Down.__next__: call 6
    self = Down#5(n=0)
<module> > Down.__next__: line 7
<module> > Down.__next__: line 8
<module> > Down.__next__: raise 8 StopIteration#6(args=tuple)
<module> > Down.__next__: unwind 8 StopIteration#6(args=tuple)
<module>: line 12
    r = list#7(2, 1, 0)
<module> > Down.__init__: call 2
    self = Down#8()
    n = 2
<module> > Down.__init__: line 3
<module> > Down.__init__: return 3 None
    self = Down#8(n=2)
<module> > Down.__iter__: call 4
    self = Down#8(n=2)
<module> > Down.__iter__: line 5
<module> > Down.__iter__: return 5 Down#8(n=2)
<module> > Down.__next__: call 6
    self = Down#8(n=2)
<module> > Down.__next__: line 7
<module> > Down.__next__: line 9
<module> > Down.__next__: line 10
    self = Down#8(n=1)
<module> > Down.__next__: return 10 1
<module>: line 13
    d = 1
<module>: line 12
    k = 1
<module> > Down.__next__: call 6
    self = Down#9(n=1)
<module> > Down.__next__: line 7
<module> > Down.__next__: line 9
<module> > Down.__next__: line 10
    self = Down#9(n=0)
<module> > Down.__next__: return 10 0
<module>: line 13
    d = 0
<module>: line 12
    k = 0
<module> > Down.__next__: call 6
    self = Down#10(n=0)
<module> > Down.__next__: line 7
<module> > Down.__next__: line 8
<module> > Down.__next__: raise 8 StopIteration#11(args=tuple)
<module> > Down.__next__: unwind 8 StopIteration#11(args=tuple)
<module>: raise 12 StopIteration#11(args=tuple)
<module>: line 14
<module> > Seq: call 14
<module> > Seq: line 14
<module> > Seq: line 15
<module> > Seq: return 15 None
    __getitem__ = function Seq.__getitem__(self, i)#12()
<module>: line 19
    Seq = type Seq#13(__getitem__=function Seq.__getitem__(self, i)#12())
<module> > Seq.__getitem__: call 15
    self = Seq#14()
    i = 0
<module> > Seq.__getitem__: line 16
<module> > Seq.__getitem__: line 18
<module> > Seq.__getitem__: return 18 0
<module> > Seq.__getitem__: call 15
    self = Seq#14()
    i = 1
<module> > Seq.__getitem__: line 16
<module> > Seq.__getitem__: line 18
<module> > Seq.__getitem__: return 18 1
<module> > Seq.__getitem__: call 15
    self = Seq#14()
    i = 2
<module> > Seq.__getitem__: line 16
<module> > Seq.__getitem__: line 18
<module> > Seq.__getitem__: return 18 4
<module> > Seq.__getitem__: call 15
    self = Seq#14()
    i = 3
<module> > Seq.__getitem__: line 16
<module> > Seq.__getitem__: line 17
<module> > Seq.__getitem__: raise 17 IndexError#15(args=tuple)
<module> > Seq.__getitem__: unwind 17 IndexError#15(args=tuple)
<module>: line 20
    s = list#16(0, 1, 4)
<module> > B: call 20
<module> > B: line 20
<module> > B: line 21
<module> > B: line 22
    __contains__ = function B.__contains__(self, x)#17()
<module> > B: line 23
    __bool__ = function B.__bool__(self)#18()
<module> > B: return 23 None
    __len__ = function B.__len__(self)#19()
<module>: line 24
    B = type B#20(__contains__=function B.__contains__(self, x)#17(), __bool__=function B.__bool__(self)#18(), __len__=function B.__len__(self)#19())
<module> > B.__contains__: call 21
    self = B#21()
    x = 1
<module> > B.__contains__: line 21
<module> > B.__contains__: return 21 True
<module>: line 25
    b = True
<module> > B.__bool__: call 22
    self = B#22()
<module> > B.__bool__: line 22
<module> > B.__bool__: return 22 False
<module>: return 25 None
    n = 'no'
