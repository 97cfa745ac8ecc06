<module>: call 1
<module>: line 1
<module>: line 2
    asyncio = <module 'asyncio'>
<module>: line 3
    ContextVar = <class 'ContextVar'>
    copy_context = <built-in copy_context>
<module>: line 4
    v = <ContextVar>
<module>: line 9
    setit = function setit(x)#1()
<module> > setit: call 4
    x = 3
<module> > setit: line 5
<module> > setit: line 6
    tok = <Token>
<module> > setit: line 7
    y = 3
<module> > setit: line 8
<module> > setit: return 8 3
<module>: line 10
    a = 3
<module>: line 11
    ctx = <Context>
<module> > setit: call 4
    x = 4
<module> > setit: line 5
<module> > setit: line 6
    tok = <Token>
<module> > setit: line 7
    y = 4
<module> > setit: line 8
<module> > setit: return 8 4
<module>: line 12
    b = 4
<module>: line 16
    w = function w(n)#2()
<module>: line 18
    main = function main()#3()
<module> > main: call 16
    Task-1: state=pending
<module> > main: line 17
<module> > main: await 17 <_GatheringFuture>
<module> > w: call 12
    n = 1
    waits: main:17 for <_GatheringFuture>
    Task-1: state=pending, waits for=<_GatheringFuture>
    Task-2: state=pending
<module> > w: line 13
<module> > w: line 14
<module> > w: await 14 sleep(0)
<module> > w: call 12
    n = 2
    waits: main:17 for <_GatheringFuture>; w:14 for sleep(0)
    Task-3: state=pending
<module> > w: line 13
<module> > w: line 14
<module> > w: await 14 sleep(0)
<module> > w: resume 14
<module> > w: line 15
<module> > w: return 15 1
<module> > w: resume 14
    waits: main:17 for <_GatheringFuture>
    Task-2: state=done, result=1
<module> > w: line 15
<module> > w: return 15 2
<module> > main: resume 17
    waits: nothing
    Task-1: state=pending
    Task-3: state=done, result=2
<module> > main: return 17 list#4(1, 2)
<module>: return 18 None
    r = list#4(1, 2)
    Task-1: state=done
