<module>: call 1
<module>: line 1
    work = AsyncFunction work#1()
<module>: line 6
    later = Function later#2()
<module> > work: call 2
    n = 1
<module> > work: line 3
<module> > work > later: call 1
    v = 1
    ms = 65
<module> > work > later > <arrow>: call 1
    r = Function#3()
    ms = 65
<module> > work > later > <arrow>: return 1 1
<module> > work > later: return 1 Promise#4()
<module> > work: await 3 Promise#4()
<module> > work: call 2
    n = 2
    waits: work:3 for Promise
<module> > work: line 3
<module> > work > later: call 1
    v = 2
    ms = 10
<module> > work > later > <arrow>: call 1
    r = Function#5()
    ms = 10
<module> > work > later > <arrow>: return 1 2
<module> > work > later: return 1 Promise#6()
<module> > work: await 3 Promise#6()
<module>: await 6 Promise#7()
    waits: work:3 for Promise; work:3 for Promise
<arrow>: call 1
    r = Function#5()
    v = 2
    waits: <module>:6 for Promise; work:3 for Promise; work:3 for Promise
<arrow>: return 1 undefined
work: resume 3 2
    waits: <module>:6 for Promise; work:3 for Promise
work: line 4
    got = 2
work: return 4 4
<arrow>: call 1
    r = Function#3()
    v = 1
<arrow>: return 1 undefined
work: resume 3 1
    waits: <module>:6 for Promise
work: line 4
    got = 1
work: return 4 2
<module>: resume 6 Array#8(2, 4)
    waits: nothing
<module>: line 7
    all = Array#8(2, 4)
<module> > work: call 2
    n = 1
<module> > work: line 3
<module> > work > later: call 1
    v = 1
    ms = 65
<module> > work > later > <arrow>: call 1
    r = Function#9()
    ms = 65
<module> > work > later > <arrow>: return 1 3
<module> > work > later: return 1 Promise#10()
<module> > work: await 3 Promise#10()
<module>: await 7 Promise#11()
    waits: work:3 for Promise
<arrow>: call 1
    r = Function#9()
    v = 1
    waits: <module>:7 for Promise; work:3 for Promise
<arrow>: return 1 undefined
work: resume 3 1
    waits: <module>:7 for Promise
work: line 4
    got = 1
work: return 4 2
<module>: resume 7 Array#12(Object, Object)
    waits: nothing
<module>: line 8
    settled = Array#12(Object#13(status='fulfilled', value=2), Object#15(status='rejected', reason=Error#14(message='x')))
<module> > later: call 1
    v = 'slow'
    ms = 200
<module> > later > <arrow>: call 1
    r = Function#16()
    ms = 200
<module> > later > <arrow>: return 1 4
<module> > later: return 1 Promise#17()
<module> > later: call 1
    v = 'fast'
    ms = 5
<module> > later > <arrow>: call 1
    r = Function#18()
    ms = 5
<module> > later > <arrow>: return 1 5
<module> > later: return 1 Promise#19()
<module>: await 8 Promise#20()
<arrow>: call 1
    r = Function#18()
    v = 'fast'
    waits: <module>:8 for Promise
<arrow>: return 1 undefined
<module>: resume 8 'fast'
    waits: nothing
<module>: line 9
    race = 'fast'
<module> > later: call 1
    v = 2
    ms = 5
<module> > later > <arrow>: call 1
    r = Function#21()
    ms = 5
<module> > later > <arrow>: return 1 6
<module> > later: return 1 Promise#22()
<module>: await 9 Promise#23()
<arrow>: call 1
    r = Function#21()
    v = 2
    waits: <module>:9 for Promise
<arrow>: return 1 undefined
<module>: resume 9 2
    waits: nothing
<module>: line 10
    any = 2
<module>: await 10 Promise#24()
<arrow>: call 10
    v = 1
    waits: <module>:10 for Promise
<arrow>: return 10 2
<arrow>: call 10
    v = 2
<arrow>: return 10 undefined
<arrow>: call 10
<arrow>: return 10 undefined
<module>: resume 10 undefined
    waits: nothing
<module>: line 11
<module> > <arrow>: call 11
    s = Object#13(status='fulfilled', value=2)
<module> > <arrow>: return 11 'fulfilled'
<module> > <arrow>: call 11
    s = Object#15(status='rejected', reason=Error#14(message='x'))
<module> > <arrow>: return 11 'rejected'
<module> > <arrow>: call 1
    r = Function#16()
    v = 'slow'
<module> > <arrow>: return 1 undefined
<module>: return 11
stdout: "2\nf\n[ 2, 4 ] [ 'fulfilled', 'rejected' ] fast 2\n"
