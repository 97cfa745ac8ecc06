<module>: call 1
<module>: line 1
<module>: line 9
    inner = function inner()#1()
<module>: line 14
    outer = function outer()#2()
<module>: line 15
    log = list#3()
<module>: line 16
    gen = generator outer#4()
<module> > outer: call 9
<module> > outer: line 10
<module> > outer > inner: call 1
<module> > outer > inner: line 2
<module> > outer > inner: yield 2 1
<module> > outer: yield 10 1
    waits: inner:2 for 1
<module>: line 17
    a = 1
    waits: outer:10 for 1; inner:2 for 1
<module> > outer: resume 10
    waits: inner:2 for 1
<module> > outer > inner: resume 2
    waits: nothing
<module> > outer > inner: line 3
    got = 'sent'
<module> > outer > inner: line 4
<module> > outer > inner: yield 4 'sent'
<module> > outer: yield 10 'sent'
    waits: inner:4 for 'sent'
<module>: line 18
    b = 'sent'
    waits: outer:10 for 'sent'; inner:4 for 'sent'
<module> > outer: resume 10
    waits: inner:4 for 'sent'
<module> > outer > inner: resume 4
    waits: nothing
<module> > outer > inner: line 6
<module> > outer > inner: line 7
    <module>: log = list#3('inner closed')
<module> > outer > inner: return 7 'inner result'
<module> > outer: line 11
    result = 'inner result'
<module> > outer: line 12
    <module>: log = list#3('inner closed', 'inner result')
<module> > outer: yield 12 'inner result'
<module>: line 19
    c = 'inner result'
    waits: outer:12 for 'inner result'
<module> > outer: throw 12 GeneratorExit#5(args=tuple)
    waits: nothing
<module> > outer: raise 12 GeneratorExit#5(args=tuple)
<module> > outer: unwind 12 GeneratorExit#5(args=tuple)
<module>: line 20
<module>: line 21
    other = generator outer#6()
<module> > outer: call 9
<module> > outer: line 10
<module> > outer > inner: call 1
<module> > outer > inner: line 2
<module> > outer > inner: yield 2 1
<module> > outer: yield 10 1
    waits: inner:2 for 1
<module>: line 22
    waits: outer:10 for 1; inner:2 for 1
<module> > outer: resume 10
    waits: inner:2 for 1
<module> > outer > inner: resume 2
    waits: nothing
<module> > outer > inner: line 3
    got = 'again'
<module> > outer > inner: line 4
<module> > outer > inner: yield 4 'again'
<module> > outer: yield 10 'again'
    waits: inner:4 for 'again'
<module>: line 23
    waits: outer:10 for 'again'; inner:4 for 'again'
<module> > inner: throw 4 GeneratorExit#7(args=tuple)
    waits: outer:10 for 'again'
<module> > inner: raise 4 GeneratorExit#7(args=tuple)
<module> > inner: line 6
<module> > inner: unwind 6 GeneratorExit#8(args=tuple)
    <module>: log = list#3('inner closed', 'inner result', 'inner closed')
<module> > outer: throw 10 GeneratorExit#8(args=tuple)
    waits: nothing
<module> > outer: raise 10 GeneratorExit#8(args=tuple)
<module> > outer: line 10
<module> > outer: unwind 10 GeneratorExit#9(args=tuple)
<module>: line 24
<module>: return 24 None
stdout: "1 sent inner result ['inner closed', 'inner result', 'inner closed']\n"
