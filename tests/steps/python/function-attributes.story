<module>: call 1
<module>: line 1
<module>: line 4
    f = function f()#1()
<module>: line 5
<module> > f: call 1
<module> > f: line 2
<module> > f: line 3
<module> > f: return 3 1
<module>: line 6
<module> > f: call 1
<module> > f: line 2
<module> > f: line 3
<module> > f: return 3 2
<module>: line 7
<module> > K: call 7
<module> > K: line 7
<module> > K: line 8
<module> > K: line 9
    count = 0
<module> > K: line 12
    __init__ = function K.__init__(self)#2()
<module> > K: return 12 None
    __del__ = function K.__del__(self)#3()
<module>: line 14
    K = type K#4(count=0, __init__=function K.__init__(self)#2(), __del__=function K.__del__(self)#3())
<module> > K.__init__: call 9
    self = K#5()
<module> > K.__init__: line 10
<module> > K.__init__: line 11
    <module>: K = type K#4(count=1, __init__=function K.__init__(self)#2(), __del__=function K.__del__(self)#3())
<module> > K.__init__: return 11 None
    <module>: K = type K#4(count=1, __init__=function K.__init__(self)#2(), __del__=function K.__del__(self)#3(), last=K#5())
<module>: line 15
    a = K#5()
<module> > K.__init__: call 9
    self = K#6()
<module> > K.__init__: line 10
<module> > K.__init__: line 11
    <module>: K = type K#4(count=2, __init__=function K.__init__(self)#2(), __del__=function K.__del__(self)#3(), last=K#5())
<module> > K.__init__: return 11 None
    <module>: K = type K#4(count=2, __init__=function K.__init__(self)#2(), __del__=function K.__del__(self)#3(), last=K#6())
<module>: line 16
    b = K#6()
<module>: line 17
    b is gone
<module> > K.__del__: call 12
    <module>: K = type K#4(count=2, __init__=function K.__init__(self)#2(), __del__=function K.__del__(self)#3(), last=None)
    self = K#6()
<module> > K.__del__: line 13
<module> > K.__del__: return 13 None
    <module>: K = type K#4(count=1, __init__=function K.__init__(self)#2(), __del__=function K.__del__(self)#3(), last=None)
<module>: line 18
<module>: line 19
    c = dict#7()
<module>: line 20
    a = K#5(x=1)
    c = dict#7('x'=1)
<module>: return 20 None
    a = K2#8(x=1)
