<module>: call 1
<module>: line 1
<module>: line 2
    contextmanager = <function contextmanager>
    ExitStack = <class 'ExitStack'>
    suppress = <class 'suppress'>
<module> > R: call 2
<module> > R: line 2
<module> > R: line 3
<module> > R: line 5
    __init__ = function R.__init__(self, n)#1()
<module> > R: line 8
    __enter__ = function R.__enter__(self)#2()
<module> > R: return 8 None
    __exit__ = function R.__exit__(self, t, v, tb)#3()
<module>: line 11
    R = type R#4(__init__=function R.__init__(self, n)#1(), __enter__=function R.__enter__(self)#2(), __exit__=function R.__exit__(self, t, v, tb)#3())
<module> > R.__init__: call 3
    self = R#5()
    n = 1
<module> > R.__init__: line 4
<module> > R.__init__: return 4 None
    self = R#5(n=1)
<module> > R.__enter__: call 5
    self = R#5(n=1)
<module> > R.__enter__: line 6
<module> > R.__enter__: line 7
    self = R#5(n=1, open=True)
<module> > R.__enter__: return 7 R#5(n=1, open=True)
<module> > R.__init__: call 3
    <module>: a = R#5(n=1, open=True)
    self = R#6()
    n = 2
<module> > R.__init__: line 4
<module> > R.__init__: return 4 None
    self = R#6(n=2)
<module> > R.__enter__: call 5
    self = R#6(n=2)
<module> > R.__enter__: line 6
<module> > R.__enter__: line 7
    self = R#6(n=2, open=True)
<module> > R.__enter__: return 7 R#6(n=2, open=True)
<module>: line 12
    b = R#6(n=2, open=True)
<module>: line 11
    s = 3
<module> > R.__exit__: call 8
    self = R#6(n=2, open=True)
    t = None
    v = None
    tb = None
<module> > R.__exit__: line 9
<module> > R.__exit__: line 10
    <module>: b = R#6(n=2, open=False)
    self = R#6(n=2, open=False)
<module> > R.__exit__: return 10 False
<module> > R.__exit__: call 8
    self = R#5(n=1, open=True)
    t = None
    v = None
    tb = None
<module> > R.__exit__: line 9
<module> > R.__exit__: line 10
    <module>: a = R#5(n=1, open=False)
    self = R#5(n=1, open=False)
<module> > R.__exit__: return 10 False
<module>: line 13
<module> > R.__init__: call 3
    self = R#7()
    n = 3
<module> > R.__init__: line 4
<module> > R.__init__: return 4 None
    self = R#7(n=3)
<module> > R.__enter__: call 5
    self = R#7(n=3)
<module> > R.__enter__: line 6
<module> > R.__enter__: line 7
    self = R#7(n=3, open=True)
<module> > R.__enter__: return 7 R#7(n=3, open=True)
<module>: line 14
    c = R#7(n=3, open=True)
<module>: raise 14 KeyError#8(args=tuple)
<module>: line 13
<module> > R.__exit__: call 8
    self = R#7(n=3, open=True)
    t = <class 'KeyError'>
    v = KeyError#10(args=tuple#9('x'))
    tb = <traceback>
<module> > R.__exit__: line 9
<module> > R.__exit__: line 10
    <module>: c = R#7(n=3, open=False)
    self = R#7(n=3, open=False)
<module> > R.__exit__: return 10 True
<module>: line 15
<module>: line 16
<module>: line 15
<module>: line 16
<module>: line 22
    cm = <function cm>
<module> > cm: call 15
    x = 1
<module> > cm: line 17
<module> > cm: line 18
    y = 2
<module> > cm: line 19
<module> > cm: yield 19 2
<module>: line 23
    got = 2
    waits: cm:19 for 2
<module>: line 22
    z = 2
<module> > cm: resume 19
    waits: nothing
<module> > cm: line 21
<module> > cm: return 21 None
    y = 0
<module>: line 24
<module>: line 25
<module>: raise 25 ZeroDivisionError#11(args=tuple)
<module>: line 24
<module>: line 26
<module>: line 27
    st = ExitStack#12()
<module> > cm: call 15
    <module>: i = 0
    x = 0
<module> > cm: line 17
<module> > cm: line 18
    y = 1
<module> > cm: line 19
<module> > cm: yield 19 1
<module> > cm: call 15
    <module>: i = 1
    x = 1
    waits: cm:19 for 1
<module> > cm: line 17
<module> > cm: line 18
    y = 2
<module> > cm: line 19
<module> > cm: yield 19 2
<module>: line 26
    vals = list#13(1, 2)
    i is gone
    waits: cm:19 for 1; cm:19 for 2
<module> > cm: resume 19
    waits: cm:19 for 1
<module> > cm: line 21
<module> > cm: return 21 None
    y = 0
<module> > cm: resume 19
    waits: nothing
<module> > cm: line 21
<module> > cm: return 21 None
    y = 0
<module>: return 26 None
