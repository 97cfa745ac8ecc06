<module>: call 1
<module>: line 1
<module>: line 2
    types = <module 'types'>
<module>: line 3
<module>: line 2
<module>: line 3
<module>: line 6
    step = function step(x)#1()
<module>: line 10
    inner = function inner(n)#2()
<module>: line 11
    c = coroutine inner#3()
<module> > inner: call 6
    n = 1
<module> > inner: line 7
<module> > inner > step: call 2
    x = 1
<module> > inner > step: line 4
<module> > inner > step: yield 4 1
<module> > inner: await 7 generator
    waits: step:4 for 1
<module>: line 12
    p = 1
    waits: inner:7 for generator; step:4 for 1
<module> > inner: resume 7
    waits: step:4 for 1
<module> > inner > step: resume 4
    waits: nothing
<module> > inner > step: line 5
    got = 10
<module> > inner > step: return 5 20
<module> > inner: line 8
    a = 20
<module> > inner > step: call 2
    x = 20
<module> > inner > step: line 4
<module> > inner > step: yield 4 20
<module> > inner: await 8 generator
    waits: step:4 for 20
<module>: line 13
    q = 20
    waits: inner:8 for generator; step:4 for 20
<module>: line 14
<module> > inner: resume 8
    waits: step:4 for 20
<module> > inner > step: resume 4
    waits: nothing
<module> > inner > step: line 5
    got = 1
<module> > inner > step: return 5 2
<module> > inner: line 9
    b = 2
<module> > inner: return 9 22
<module>: raise 14 StopIteration#4(args=tuple)
<module>: line 15
<module>: line 16
    s = StopIteration#6(args=tuple#5(22))
<module>: line 17
    v = 22
    s is gone
<module> > Aw: call 17
<module> > Aw: line 17
<module> > Aw: line 18
<module> > Aw: return 18 None
    __await__ = function Aw.__await__(self)#7()
<module>: line 21
    Aw = type Aw#8(__await__=function Aw.__await__(self)#7())
<module>: line 23
    usesit = function usesit()#9()
<module>: line 24
    u = coroutine usesit#10()
<module> > usesit: call 21
<module> > usesit: line 22
<module> > usesit > Aw.__await__: call 18
    self = Aw#11()
<module> > usesit > Aw.__await__: line 19
<module> > usesit > Aw.__await__: yield 19 'w'
<module> > usesit: await 22 generator
    waits: Aw.__await__:19 for 'w'
<module>: line 25
    w = 'w'
    waits: usesit:22 for generator; Aw.__await__:19 for 'w'
<module> > Aw.__await__: throw 19 GeneratorExit#12(args=tuple)
    waits: usesit:22 for generator
<module> > Aw.__await__: raise 19 GeneratorExit#12(args=tuple)
<module> > Aw.__await__: unwind 19 GeneratorExit#12(args=tuple)
<module> > usesit: throw 22 GeneratorExit#12(args=tuple)
    waits: nothing
<module> > usesit: raise 22 GeneratorExit#12(args=tuple)
<module> > usesit: line 22
<module> > usesit: unwind 22 GeneratorExit#13(args=tuple)
<module>: return 25 None
