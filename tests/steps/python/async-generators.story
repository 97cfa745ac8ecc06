<module>: call 1
<module>: line 1
<module>: line 2
    asyncio = <module 'asyncio'>
<module>: line 9
    ticks = function ticks(n)#1()
<module>: line 18
    main = function main()#2()
<module> > main: call 9
    Task-1: state=pending
<module> > main: line 10
<module> > main: line 11
    got = list#3()
<module> > main > ticks: call 2
    n = 3
<module> > main > ticks: line 3
<module> > main > ticks: line 4
<module> > main > ticks: line 5
    i = 0
<module> > main > ticks: await 5 sleep(0)
<module> > main: await 11 async_generator_asend
    waits: ticks:5 for sleep(0)
<module> > main: resume 11
<module> > main > ticks: resume 5
    waits: nothing
<module> > main > ticks: line 6
<module> > main > ticks: yield 6 0
<module> > main: line 12
    t = 0
    waits: ticks:6 for 0
<module> > main: line 11
    got = list#3(0)
<module> > main > ticks: resume 6
    waits: nothing
<module> > main > ticks: line 4
<module> > main > ticks: line 5
    i = 1
<module> > main > ticks: await 5 sleep(0)
<module> > main: await 11 async_generator_asend
    waits: ticks:5 for sleep(0)
<module> > main: resume 11
<module> > main > ticks: resume 5
    waits: nothing
<module> > main > ticks: line 6
<module> > main > ticks: yield 6 1
<module> > main: line 12
    t = 1
    waits: ticks:6 for 1
<module> > main: line 11
    got = list#3(0, 1)
<module> > main > ticks: resume 6
    waits: nothing
<module> > main > ticks: line 4
<module> > main > ticks: line 5
    i = 2
<module> > main > ticks: await 5 sleep(0)
<module> > main: await 11 async_generator_asend
    waits: ticks:5 for sleep(0)
<module> > main: resume 11
<module> > main > ticks: resume 5
    waits: nothing
<module> > main > ticks: line 6
<module> > main > ticks: yield 6 2
<module> > main: line 12
    t = 2
    waits: ticks:6 for 2
<module> > main: line 11
    got = list#3(0, 1, 2)
<module> > main > ticks: resume 6
    waits: nothing
<module> > main > ticks: line 4
<module> > main > ticks: line 8
<module> > main > ticks: return 8 None
    done = True
<module> > main: raise 11 StopAsyncIteration#4(args=tuple)
<module> > main: line 13
<module> > main > ticks: call 2
    t is gone
    n = 2
<module> > main > ticks: line 3
<module> > main > ticks: line 4
<module> > main > ticks: line 5
    i = 0
<module> > main > ticks: await 5 sleep(0)
<module> > main: await 13 async_generator_asend
    waits: ticks:5 for sleep(0)
<module> > main: resume 13
<module> > main > ticks: resume 5
    waits: nothing
<module> > main > ticks: line 6
<module> > main > ticks: yield 6 0
<module> > main > ticks: resume 6
    main: t = 0
<module> > main > ticks: line 4
<module> > main > ticks: line 5
    i = 1
<module> > main > ticks: await 5 sleep(0)
<module> > main: await 13 async_generator_asend
    waits: ticks:5 for sleep(0)
<module> > main: resume 13
<module> > main > ticks: resume 5
    waits: nothing
<module> > main > ticks: line 6
<module> > main > ticks: yield 6 1
<module> > main > ticks: resume 6
    main: t = 1
<module> > main > ticks: line 4
<module> > main > ticks: line 8
<module> > main > ticks: return 8 None
    done = True
<module> > main: raise 13 StopAsyncIteration#5(args=tuple)
<module> > main: line 14
    t = 2
    more = list#6(0, 1)
<module> > main: line 15
    ag = async_generator ticks#7()
<module> > main > ticks: call 2
    n = 5
<module> > main > ticks: line 3
<module> > main > ticks: line 4
<module> > main > ticks: line 5
    i = 0
<module> > main > ticks: await 5 sleep(0)
<module> > main: await 15 async_generator_asend
    waits: ticks:5 for sleep(0)
<module> > main: resume 15
<module> > main > ticks: resume 5
    waits: nothing
<module> > main > ticks: line 6
<module> > main > ticks: yield 6 0
<module> > main: line 16
    first = 0
    waits: ticks:6 for 0
<module> > main > ticks: throw 6 GeneratorExit#8(args=tuple)
    waits: nothing
<module> > main > ticks: raise 6 GeneratorExit#8(args=tuple)
<module> > main > ticks: line 8
<module> > main > ticks: unwind 8 GeneratorExit#9(args=tuple)
    done = True
<module> > main: line 17
<module> > main: return 17 tuple#10(list, list, 0)
<module>: return 18 None
    r = tuple#10(list#3(0, 1, 2), list#6(0, 1), 0)
    Task-1: state=done
