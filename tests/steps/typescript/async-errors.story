<module>: call 1
<module>: line 1
    bad = AsyncFunction bad#1()
    main = AsyncFunction main#2()
<module>: line 18
    sleep = Function sleep#3()
<module> > main: call 6
<module> > main: line 8
<module> > main > bad: call 2
    n = 120
<module> > main > bad: line 3
<module> > main > bad > sleep: call 1
    ms = 120
<module> > main > bad > sleep > <arrow>: call 1
    r = Function#4()
    ms = 120
<module> > main > bad > sleep > <arrow>: return 1 1
<module> > main > bad > sleep: return 1 Promise#5()
<module> > main > bad: await 3 Promise#5()
<module> > main > bad: call 2
    n = 5
    waits: bad:3 for Promise
<module> > main > bad: line 3
<module> > main > bad > sleep: call 1
    ms = 5
<module> > main > bad > sleep > <arrow>: call 1
    r = Function#6()
    ms = 5
<module> > main > bad > sleep > <arrow>: return 1 2
<module> > main > bad > sleep: return 1 Promise#7()
<module> > main > bad: await 3 Promise#7()
<module> > main: await 8 Promise#8()
    waits: bad:3 for Promise; bad:3 for Promise
<module>: line 19
    waits: main:8 for Promise; bad:3 for Promise; bad:3 for Promise
<module> > bad: resume 3 undefined
    waits: main:8 for Promise; bad:3 for Promise
<module> > bad: line 4
<module> > bad: raise 4 Error#9(message='bad 5')
<module> > bad: unwind 4 Error#9(message='bad 5')
<module> > main: throw 8 Error#9(message='bad 5')
    waits: bad:3 for Promise
<module> > main: raise 8 Error#9(message='bad 5')
<module> > main: line 9
    e = Error#9(message='bad 5')
<module> > main: line 10
<module> > main: line 12
    e is gone
<module> > main > sleep: call 1
    ms = 200
<module> > main > sleep > <arrow>: call 1
    r = Function#10()
    ms = 200
<module> > main > sleep > <arrow>: return 1 3
<module> > main > sleep: return 1 Promise#11()
<module> > main: await 12 Promise#11()
<module> > bad: resume 3 undefined
    waits: main:12 for Promise
<module> > bad: line 4
<module> > bad: raise 4 Error#12(message='bad 120')
<module> > bad: unwind 4 Error#12(message='bad 120')
<module> > main: resume 12 undefined
    waits: nothing
<module> > main: line 13
<module> > main: line 15
<module> > main > bad: call 2
    n = 1
<module> > main > bad: line 3
<module> > main > bad > sleep: call 1
    ms = 1
<module> > main > bad > sleep > <arrow>: call 1
    r = Function#13()
    ms = 1
<module> > main > bad > sleep > <arrow>: return 1 4
<module> > main > bad > sleep: return 1 Promise#14()
<module> > main > bad: await 3 Promise#14()
<module> > main: await 15 Promise#15()
    waits: bad:3 for Promise
<module> > bad: resume 3 undefined
    waits: main:15 for Promise
<module> > bad: line 4
<module> > bad: raise 4 Error#16(message='bad 1')
<module> > bad: unwind 4 Error#16(message='bad 1')
<module> > <arrow>: call 15
    e = Error#16(message='bad 1')
<module> > <arrow>: return 15 'bad 1'
<module> > main: resume 15 'bad 1'
    waits: nothing
<module> > main: line 16
    r = 'bad 1'
<module> > main: return 16 'bad 1'
<module> > <arrow>: call 18
    v = 'bad 1'
<module> > <arrow>: return 18 undefined
<module>: return 19
stdout: "first\nbad 5\nend\nbad 1\n"
