<module>: call 1
<module>: line 1
<module>: line 2
    asyncio = <module 'asyncio'>
<module>: line 6
    prod = function prod(q)#1()
<module>: line 9
    cons = function cons(q, out)#2()
<module>: line 22
    main = function main()#3()
<module> > main: call 9
    Task-1: state=pending
<module> > main: line 10
<module> > main: line 11
    q = Queue#4(_maxsize=1, _unfinished_tasks=0, _is_shutdown=False)
<module> > main: line 12
    out = list#5()
<module> > main: line 13
    lock = Lock#6(_waiters=None, _locked=False)
<module> > main: line 14
    lock = Lock#6(_waiters=None, _locked=True)
<module> > main: line 13
    n = 1
<module> > main: line 15
    lock = Lock#6(_waiters=None, _locked=False)
<module> > main: await 15 <_GatheringFuture>
<module> > prod: call 2
    q = Queue#4(_maxsize=1, _unfinished_tasks=0, _is_shutdown=False)
    waits: main:15 for <_GatheringFuture>
    Task-1: state=pending, waits for=<_GatheringFuture>
    Task-2: state=pending
<module> > prod: line 3
<module> > prod: line 4
    i = 0
<module> > prod: line 3
    q = Queue#4(_maxsize=1, _unfinished_tasks=1, _is_shutdown=False)
    main: q = Queue#4(_maxsize=1, _unfinished_tasks=1, _is_shutdown=False)
<module> > prod: line 4
    i = 1
<module> > prod: await 4 Queue.put(1)
<module> > cons: call 6
    q = Queue#4(_maxsize=1, _unfinished_tasks=1, _is_shutdown=False)
    out = list#5()
    waits: main:15 for <_GatheringFuture>; prod:4 for Queue.put(1)
    Task-2: state=pending, waits for=<Future>
    Task-3: state=pending
<module> > cons: line 7
<module> > cons: line 8
    x = 0
<module> > cons: line 7
    out = list#5(0)
    main: out = list#5(0)
<module> > cons: await 7 Queue.get()
<module> > prod: resume 4
    waits: main:15 for <_GatheringFuture>; cons:7 for Queue.get()
    Task-2: state=pending
    Task-3: state=pending, waits for=<Future>
<module> > prod: line 3
    q = Queue#4(_maxsize=1, _unfinished_tasks=2, _is_shutdown=False)
    main: q = Queue#4(_maxsize=1, _unfinished_tasks=2, _is_shutdown=False)
    cons: q = Queue#4(_maxsize=1, _unfinished_tasks=2, _is_shutdown=False)
<module> > prod: line 4
    i = 2
<module> > prod: await 4 Queue.put(2)
<module> > cons: resume 7
    waits: main:15 for <_GatheringFuture>; prod:4 for Queue.put(2)
    Task-2: state=pending, waits for=<Future>
    Task-3: state=pending
<module> > cons: line 8
    x = 1
<module> > cons: line 7
    out = list#5(0, 1)
    main: out = list#5(0, 1)
<module> > cons: await 7 Queue.get()
<module> > prod: resume 4
    waits: main:15 for <_GatheringFuture>; cons:7 for Queue.get()
    Task-2: state=pending
    Task-3: state=pending, waits for=<Future>
<module> > prod: line 3
    q = Queue#4(_maxsize=1, _unfinished_tasks=3, _is_shutdown=False)
    main: q = Queue#4(_maxsize=1, _unfinished_tasks=3, _is_shutdown=False)
    cons: q = Queue#4(_maxsize=1, _unfinished_tasks=3, _is_shutdown=False)
<module> > prod: line 5
<module> > prod: await 5 Queue.put()
<module> > cons: resume 7
    waits: main:15 for <_GatheringFuture>; prod:5 for Queue.put()
    Task-2: state=pending, waits for=<Future>
    Task-3: state=pending
<module> > cons: line 8
    x = 2
<module> > cons: line 7
    out = list#5(0, 1, 2)
    main: out = list#5(0, 1, 2)
<module> > cons: await 7 Queue.get()
<module> > prod: resume 5
    waits: main:15 for <_GatheringFuture>; cons:7 for Queue.get()
    Task-2: state=pending
    Task-3: state=pending, waits for=<Future>
<module> > prod: return 5 None
    q = Queue#4(_maxsize=1, _unfinished_tasks=4, _is_shutdown=False)
    main: q = Queue#4(_maxsize=1, _unfinished_tasks=4, _is_shutdown=False)
    cons: q = Queue#4(_maxsize=1, _unfinished_tasks=4, _is_shutdown=False)
<module> > cons: resume 7
    waits: main:15 for <_GatheringFuture>
    Task-2: state=done, result=None
    Task-3: state=pending
<module> > cons: return 7 None
    x = None
<module> > main: resume 15
    waits: nothing
    Task-1: state=pending
    Task-3: state=done, result=None
<module> > main: line 16
<module> > main: line 17
    ev = Event#7(_value=False)
<module> > main: line 19
    setter = function main.<locals>.setter()#8(ev=Event#7(_value=False))
<module> > main: line 20
    t = <Task>
<module> > main: await 20 Event.wait()
<module> > main.<locals>.setter: call 17
    ev = Event#7(_value=False)
    waits: main:20 for Event.wait()
    Task-1: state=pending, waits for=<Future>
    Task-4: state=pending
<module> > main.<locals>.setter: line 18
<module> > main.<locals>.setter: return 18 None
    ev = Event#7(_value=True)
    main: ev = Event#7(_value=True)
    main: setter = function main.<locals>.setter()#8(ev=Event#7(_value=True))
<module> > main: resume 20
    waits: nothing
    Task-1: state=pending
    Task-4: state=done, result=None
<module> > main: line 21
<module> > main: return 21 list#5(0, 1, 2)
<module>: return 22 None
    r = list#5(0, 1, 2)
    Task-1: state=done
