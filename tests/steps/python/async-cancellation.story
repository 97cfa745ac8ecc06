<module>: call 1
<module>: line 1
<module>: line 2
    asyncio = <module 'asyncio'>
<module>: line 3
    log = list#1()
<module>: line 13
    slow = function slow()#2()
<module>: line 30
    main = function main()#3()
<module> > main: call 13
    Task-1: state=pending
<module> > main: line 14
<module> > main: line 15
    t = <Task>
<module> > main: await 15 sleep(0)
<module> > slow: call 3
    waits: main:15 for sleep(0)
    Task-2: state=pending
<module> > slow: line 4
<module> > slow: line 5
<module> > slow: await 5 sleep(10)
<module> > main: resume 15
    waits: slow:5 for sleep(10)
    Task-2: state=pending, waits for=<Future>
<module> > main: line 16
<module> > main: line 17
<module> > main: line 18
<module> > main: await 18 Task Task-2
<module> > slow: throw 5 CancelledError#4(args=tuple)
    waits: main:18 for Task Task-2
    Task-1: state=pending, waits for=Task Task-2
    Task-2: state=pending
<module> > slow: raise 5 CancelledError#4(args=tuple)
<module> > slow: line 5
<module> > slow: line 6
<module> > slow: line 7
<module> > slow: line 8
    <module>: log = list#1('c')
<module> > slow: await 8 sleep(0)
<module> > slow: resume 8
<module> > slow: line 9
<module> > slow: line 10
    <module>: log = list#1('c', 'cleaned')
<module> > slow: line 12
<module> > slow: unwind 12 CancelledError#5(args=tuple)
    <module>: log = list#1('c', 'cleaned', 'f')
<module> > main: throw 18 CancelledError#5(args=tuple)
    waits: nothing
    Task-1: state=pending
    Task-2: state=cancelled
<module> > main: raise 18 CancelledError#5(args=tuple)
<module> > main: line 18
<module> > main: line 19
<module> > main: line 20
<module> > main: line 21
    <module>: log = list#1('c', 'cleaned', 'f', 'main')
<module> > main: line 22
<module> > main: line 23
<module> > main: await 23 sleep(1)
<module> > main: throw 23 CancelledError#6(args=tuple)
<module> > main: raise 23 CancelledError#6(args=tuple)
<module> > main: line 23
<module> > main: line 22
<module> > main: raise 22 TimeoutError#7(args=tuple, __cause__=CancelledError, __context__=CancelledError)
<module> > main: line 24
<module> > main: line 25
<module> > main: line 26
    <module>: log = list#1('c', 'cleaned', 'f', 'main', 'to')
<module> > main: line 27
<module> > main > slow: call 3
<module> > main > slow: line 4
<module> > main > slow: line 5
<module> > main > slow: await 5 sleep(10)
<module> > main: await 27 wait_for(0.001)
    waits: slow:5 for sleep(10)
<module> > main > slow: throw 5 CancelledError#8(args=tuple)
    waits: nothing
<module> > main > slow: raise 5 CancelledError#8(args=tuple)
<module> > main > slow: line 5
<module> > main > slow: line 6
<module> > main > slow: line 7
<module> > main > slow: line 8
    <module>: log = list#1('c', 'cleaned', 'f', 'main', 'to', 'c')
<module> > main > slow: await 8 sleep(0)
<module> > main: resume 27
    waits: slow:8 for sleep(0)
<module> > main > slow: resume 8
    waits: nothing
<module> > main > slow: line 9
<module> > main > slow: line 10
    <module>: log = list#1('c', 'cleaned', 'f', 'main', 'to', 'c', 'cleaned')
<module> > main > slow: line 12
<module> > main > slow: unwind 12 CancelledError#9(args=tuple)
    <module>: log = list#1('c', 'cleaned', 'f', 'main', 'to', 'c', 'cleaned', 'f')
<module> > main: raise 27 TimeoutError#10(args=tuple, __cause__=CancelledError, __context__=CancelledError)
<module> > main: line 28
<module> > main: line 29
<module> > main: return 29 None
    <module>: log = list#1('c', 'cleaned', 'f', 'main', 'to', 'c', 'cleaned', 'f', 'wf')
<module>: return 30 None
    Task-1: state=done
