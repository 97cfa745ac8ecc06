<module>: call 1
<module>: line 1
<module>: line 2
    asyncio = <module 'asyncio'>
<module>: line 7
    work = function work(n, fail)#1()
<module>: line 16
    main = function main()#2()
<module> > main: call 7
    Task-1: state=pending
<module> > main: line 8
<module> > main: line 9
<module> > main: line 10
    tg = TaskGroup#3(_entered=True, _exiting=False, _aborting=False, _parent_cancel_requested=False, _base_error=None, _on_completed_fut=None)
<module> > main: line 11
    a = <Task>
<module> > main: line 12
    b = <Task>
<module> > main: line 9
    c = <Task>
<module> > main: await 9 TaskGroup.__aexit__()
    tg = TaskGroup#3(_entered=True, _exiting=True, _aborting=False, _parent_cancel_requested=False, _base_error=None)
<module> > work: call 2
    n = 1
    fail = False
    waits: main:9 for TaskGroup.__aexit__()
    Task-1: state=pending, waits for=<Future>
    Task-2: state=pending
<module> > work: line 3
<module> > work: await 3 sleep(0.001)
<module> > work: call 2
    n = 2
    fail = True
    waits: main:9 for TaskGroup.__aexit__(); work:3 for sleep(0.001)
    Task-2: state=pending, waits for=<Future>
    Task-3: state=pending
<module> > work: line 3
<module> > work: await 3 sleep(0.002)
<module> > work: call 2
    n = 9000
    fail = False
    waits: main:9 for TaskGroup.__aexit__(); work:3 for sleep(0.001); work:3 for sleep(0.002)
    Task-3: state=pending, waits for=<Future>
    Task-4: state=pending
<module> > work: line 3
<module> > work: await 3 sleep(9.0)
<module> > work: resume 3
    waits: main:9 for TaskGroup.__aexit__(); work:3 for sleep(0.002); work:3 for sleep(9.0)
    Task-2: state=pending
    Task-4: state=pending, waits for=<Future>
<module> > work: line 4
<module> > work: line 6
<module> > work: return 6 1
<module> > work: resume 3
    waits: main:9 for TaskGroup.__aexit__(); work:3 for sleep(9.0)
    Task-2: state=done, result=1
    Task-3: state=pending
<module> > work: line 4
<module> > work: line 5
<module> > work: raise 5 ValueError#4(args=tuple)
<module> > work: unwind 5 ValueError#4(args=tuple)
<module> > work: throw 3 CancelledError#5(args=tuple)
    main: tg = TaskGroup#3(_entered=True, _exiting=True, _aborting=True, _parent_cancel_requested=True, _base_error=None)
    waits: main:9 for TaskGroup.__aexit__()
    Task-3: state=failed, result=ValueError
    Task-4: state=pending
<module> > work: raise 3 CancelledError#5(args=tuple)
<module> > work: line 3
<module> > work: unwind 3 CancelledError#6(args=tuple)
<module> > main: resume 9
    waits: nothing
    Task-1: state=pending
    Task-4: state=cancelled
<module> > main: raise 9 ExceptionGroup#7(args=tuple)
    tg = TaskGroup#3(_entered=True, _exiting=True, _aborting=True, _parent_cancel_requested=True, _base_error=None, _parent_task=None, _errors=None, _on_completed_fut=None)
<module> > main: line 13
<module> > main: line 14
    eg = ExceptionGroup#10(args=tuple#9('unhandled errors in a TaskGroup', list#8(ValueError)))
<module> > main: line 15
    e = 1
    eg is gone
<module> > main: return 15 tuple#11(1, True, 1)
<module>: return 16 None
    r = tuple#11(1, True, 1)
    Task-1: state=done
    Task-3: state=failed
