<module>: call 1
<module>: line 1
<module> > Down: call 1
<module> > Down: line 1
<module> > Down: line 2
<module> > Down: line 5
    __init__ = function Down.__init__(self, start)#1()
<module> > Down: line 8
    __iter__ = function Down.__iter__(self)#2()
<module> > Down: return 8 None
    __next__ = function Down.__next__(self)#3()
<module>: line 15
    Down = type Down#4(__init__=function Down.__init__(self, start)#1(), __iter__=function Down.__iter__(self)#2(), __next__=function Down.__next__(self)#3())
<module> > Down.__init__: call 2
    self = Down#5()
    start = 2
<module> > Down.__init__: line 3
<module> > Down.__init__: return 3 None
    self = Down#5(left=2)
<module> > Down.__iter__: call 5
    self = Down#5(left=2)
<module> > Down.__iter__: line 6
<module> > Down.__iter__: return 6 Down#5(left=2)
<module> > Down.__next__: call 8
    self = Down#5(left=2)
<module> > Down.__next__: line 9
<module> > Down.__next__: line 11
<module> > Down.__next__: line 12
    self = Down#5(left=1)
<module> > Down.__next__: return 12 1
<module> > Down.__next__: call 8
    <module>: each = 1
    self = Down#5(left=1)
<module> > Down.__next__: line 9
<module> > Down.__next__: line 11
<module> > Down.__next__: line 12
    self = Down#5(left=0)
<module> > Down.__next__: return 12 0
<module> > Down.__next__: call 8
    <module>: each = 0
    self = Down#5(left=0)
<module> > Down.__next__: line 9
<module> > Down.__next__: line 10
<module> > Down.__next__: raise 10 StopIteration#6(args=tuple)
<module> > Down.__next__: unwind 10 StopIteration#6(args=tuple)
<module>: raise 15 StopIteration#6(args=tuple)
<module>: return 15 None
    seen = list#7(1, 0)
    each is gone
