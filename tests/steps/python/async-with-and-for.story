<module>: call 1
<module>: line 1
<module>: line 2
    asyncio = <module 'asyncio'>
<module> > R: call 2
<module> > R: line 2
<module> > R: line 3
<module> > R: line 6
    __aenter__ = function R.__aenter__(self)#1()
<module> > R: return 6 None
    __aexit__ = function R.__aexit__(self, *e)#2()
<module>: line 9
    R = type R#3(__aenter__=function R.__aenter__(self)#1(), __aexit__=function R.__aexit__(self, *e)#2())
<module> > It: call 9
<module> > It: line 9
<module> > It: line 10
<module> > It: line 11
    __init__ = function It.__init__(self)#4()
<module> > It: line 12
    __aiter__ = function It.__aiter__(self)#5()
<module> > It: return 12 None
    __anext__ = function It.__anext__(self)#6()
<module>: line 17
    It = type It#7(__init__=function It.__init__(self)#4(), __aiter__=function It.__aiter__(self)#5(), __anext__=function It.__anext__(self)#6())
<module>: line 30
    main = function main()#8()
<module> > main: call 17
    Task-1: state=pending
<module> > main: line 18
<module> > main > R.__aenter__: call 3
    self = R#9()
<module> > main > R.__aenter__: line 4
<module> > main > R.__aenter__: await 4 sleep(0)
<module> > main: await 18 coroutine R.__aenter__#10()
    waits: R.__aenter__:4 for sleep(0)
<module> > main: resume 18
<module> > main > R.__aenter__: resume 4
    waits: nothing
<module> > main > R.__aenter__: line 5
<module> > main > R.__aenter__: return 5 R#9()
<module> > main: line 19
    r = R#9()
<module> > main: line 20
    x = 1
<module> > main: raise 20 ValueError#11(args=tuple)
<module> > main: line 18
<module> > main > R.__aexit__: call 6
    self = R#9()
    e = tuple#14(<class 'ValueError'>, ValueError#13(args=tuple#12()), <traceback>)
<module> > main > R.__aexit__: line 7
<module> > main > R.__aexit__: await 7 sleep(0)
<module> > main: await 18 coroutine R.__aexit__#15()
    waits: R.__aexit__:7 for sleep(0)
<module> > main: resume 18
<module> > main > R.__aexit__: resume 7
    waits: nothing
<module> > main > R.__aexit__: line 8
<module> > main > R.__aexit__: return 8 True
<module> > main: line 21
<module> > main > It.__init__: call 10
    self = It#16()
<module> > main > It.__init__: line 10
<module> > main > It.__init__: return 10 None
    self = It#16(n=0)
<module> > main > It.__aiter__: call 11
    self = It#16(n=0)
<module> > main > It.__aiter__: line 11
<module> > main > It.__aiter__: return 11 It#16(n=0)
<module> > main > It.__anext__: call 12
    self = It#16(n=0)
<module> > main > It.__anext__: line 13
<module> > main > It.__anext__: line 14
    self = It#16(n=1)
<module> > main > It.__anext__: line 16
<module> > main > It.__anext__: return 16 1
<module> > main > It.__anext__: call 12
    main: v = 1
    self = It#16(n=1)
<module> > main > It.__anext__: line 13
<module> > main > It.__anext__: line 14
    self = It#16(n=2)
<module> > main > It.__anext__: line 16
<module> > main > It.__anext__: return 16 2
<module> > main > It.__anext__: call 12
    main: v = 2
    self = It#16(n=2)
<module> > main > It.__anext__: line 13
<module> > main > It.__anext__: line 14
    self = It#16(n=3)
<module> > main > It.__anext__: line 15
<module> > main > It.__anext__: raise 15 StopAsyncIteration#17(args=tuple)
<module> > main > It.__anext__: unwind 15 StopAsyncIteration#17(args=tuple)
<module> > main: raise 21 StopAsyncIteration#17(args=tuple)
<module> > main: line 22
    out = list#18(1, 2)
    v is gone
<module> > main > It.__init__: call 10
    self = It#19()
<module> > main > It.__init__: line 10
<module> > main > It.__init__: return 10 None
    self = It#19(n=0)
<module> > main > It.__aiter__: call 11
    self = It#19(n=0)
<module> > main > It.__aiter__: line 11
<module> > main > It.__aiter__: return 11 It#19(n=0)
<module> > main > It.__anext__: call 12
    self = It#19(n=0)
<module> > main > It.__anext__: line 13
<module> > main > It.__anext__: line 14
    self = It#19(n=1)
<module> > main > It.__anext__: line 16
<module> > main > It.__anext__: return 16 1
<module> > main: line 23
    v = 1
<module> > main: line 22
<module> > main > It.__anext__: call 12
    self = It#20(n=1)
<module> > main > It.__anext__: line 13
<module> > main > It.__anext__: line 14
    self = It#20(n=2)
<module> > main > It.__anext__: line 16
<module> > main > It.__anext__: return 16 2
<module> > main: line 23
    v = 2
<module> > main: line 24
<module> > main: line 27
<module> > main > It.__init__: call 10
    self = It#21()
<module> > main > It.__init__: line 10
<module> > main > It.__init__: return 10 None
    self = It#21(n=0)
<module> > main > It.__aiter__: call 11
    self = It#21(n=0)
<module> > main > It.__aiter__: line 11
<module> > main > It.__aiter__: return 11 It#21(n=0)
<module> > main > It.__anext__: call 12
    v is gone
    self = It#21(n=0)
<module> > main > It.__anext__: line 13
<module> > main > It.__anext__: line 14
    self = It#21(n=1)
<module> > main > It.__anext__: line 16
<module> > main > It.__anext__: return 16 1
<module> > main > It.__anext__: call 12
    main: v = 1
    self = It#21(n=1)
<module> > main > It.__anext__: line 13
<module> > main > It.__anext__: line 14
    self = It#21(n=2)
<module> > main > It.__anext__: line 16
<module> > main > It.__anext__: return 16 2
<module> > main > It.__anext__: call 12
    main: v = 2
    self = It#21(n=2)
<module> > main > It.__anext__: line 13
<module> > main > It.__anext__: line 14
    self = It#21(n=3)
<module> > main > It.__anext__: line 15
<module> > main > It.__anext__: raise 15 StopAsyncIteration#22(args=tuple)
<module> > main > It.__anext__: unwind 15 StopAsyncIteration#22(args=tuple)
<module> > main: raise 27 StopAsyncIteration#22(args=tuple)
<module> > main: line 28
    d = dict#23(1=1, 2=2)
<module> > main > main.<locals>.<genexpr>: call 28
<module> > main > main.<locals>.<genexpr>: line 28
<module> > main > main.<locals>.<genexpr>: yield 28 coroutine sleep#24()
    k = 0
<module> > main > main.<locals>.<genexpr>: resume 28
<module> > main > main.<locals>.<genexpr>: yield 28 coroutine sleep#25()
    k = 1
<module> > main > main.<locals>.<genexpr>: resume 28
<module> > main > main.<locals>.<genexpr>: return 28 None
<module> > main: await 28 <_GatheringFuture>
<module> > main: resume 28
<module> > main: line 29
    s = list#26(0, 1)
<module> > main: return 29 list#18(1, 2)
<module>: return 30 None
    r = list#18(1, 2)
    Task-1: state=done
