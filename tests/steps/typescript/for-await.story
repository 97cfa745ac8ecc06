<module>: call 1
<module>: line 1
    ticks = AsyncGeneratorFunction ticks#1()
    main = AsyncFunction main#2()
<module>: line 21
    sleep = Function sleep#3()
<module> > main: call 12
<module> > main: line 13
<module> > main: line 14
    seen = Array#4()
<module> > main: await 14 AsyncGenerator#5()
<module> > ticks: call 2
    n = 3
    waits: main:14 for AsyncGenerator
<module> > ticks: line 4
<module> > ticks: line 5
    i = 0
<module> > ticks > sleep: call 1
    ms = 1
<module> > ticks > sleep > <arrow>: call 1
    r = Function#6()
    ms = 1
<module> > ticks > sleep > <arrow>: return 1 1
<module> > ticks > sleep: return 1 Promise#7()
<module> > ticks: await 5 Promise#7()
<module>: await 21 Promise#8()
    waits: main:14 for AsyncGenerator; ticks:5 for Promise
ticks: resume 5 undefined
    waits: <module>:21 for Promise; main:14 for AsyncGenerator
ticks: line 6
ticks: yield 6 0
main: resume 14 undefined
    waits: <module>:21 for Promise; ticks:6 for 0
main: line 15
    t = 0
main: line 16
    seen = Array#4(0)
main: line 14
main: await 14 undefined
ticks: resume 6 undefined
    waits: <module>:21 for Promise; main:14 for undefined
ticks: line 4
ticks: line 5
    i = 1
ticks > sleep: call 1
    ms = 1
ticks > sleep > <arrow>: call 1
    r = Function#9()
    ms = 1
ticks > sleep > <arrow>: return 1 2
ticks > sleep: return 1 Promise#10()
ticks: await 5 Promise#10()
ticks: resume 5 undefined
ticks: line 6
ticks: yield 6 1
main: resume 14 undefined
    waits: <module>:21 for Promise; ticks:6 for 1
main: line 15
    t = 1
main: line 16
    seen = Array#4(0, 1)
main: line 16
main > ticks: resume 6
    waits: <module>:21 for Promise
main > ticks: line 9
    i is gone
main > ticks: return 9 undefined
main: line 18
    t is gone
main: await 18 Array#11(Promise, 'b')
main: resume 18 undefined
main: line 18
    p = 'a'
main: line 18
    seen = Array#4(0, 1, 1)
main: await 18 undefined
main: resume 18 undefined
main: line 18
    p = 'b'
main: line 18
    seen = Array#4(0, 1, 1, 1)
main: await 18 undefined
main: resume 18
main: line 19
    p is gone
main: return 19 Array#4(0, 1, 1, 1)
<module>: resume 21 Array#4(0, 1, 1, 1)
    waits: nothing
<module>: return 21
stdout: "closed\n[ 0, 1, 1, 1 ]\n"
