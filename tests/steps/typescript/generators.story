<module>: call 1
<module>: line 15
    inner = GeneratorFunction inner#1()
    outer = GeneratorFunction outer#2()
<module>: line 16
    g = Generator#3()
<module> > outer: call 11
<module> > outer: line 12
<module> > outer > inner: call 1
<module> > outer > inner: line 3
<module> > outer > inner: yield 3 1
<module> > outer: yield 12 1
    waits: inner:3 for 1
<module>: line 17
    waits: outer:12 for 1; inner:3 for 1
<module> > outer: resume 12 'x'
    waits: inner:3 for 1
<module> > outer > inner: resume 3 'x'
    waits: nothing
<module> > outer > inner: line 4
    got = 'x'
<module> > outer > inner: line 5
<module> > outer > inner: yield 5 2
<module> > outer: yield 12 2
    waits: inner:5 for 2
<module>: line 18
    waits: outer:12 for 2; inner:5 for 2
<module> > outer: resume 12 undefined
    waits: inner:5 for 2
<module> > outer > inner: resume 5 undefined
    waits: nothing
<module> > outer > inner: line 6
<module> > outer > inner: line 8
    got is gone
<module> > outer > inner: return 8 'done'
<module> > outer: line 13
    r = 'done'
<module> > outer: yield 13 'done'
<module>: line 19
    waits: outer:13 for 'done'
<module> > outer: resume 13 undefined
    waits: nothing
<module> > outer: return 13 undefined
<module>: line 20
<module>: line 21
    h = Generator#4()
<module> > inner: call 1
<module> > inner: line 3
<module> > inner: yield 3 1
<module>: line 22
    waits: inner:3 for 1
<module> > inner: resume 3
    waits: nothing
<module> > inner: line 8
<module> > inner: return 8 'early'
<module>: line 23
<module>: line 24
    k = Generator#5()
<module> > inner: call 1
<module> > inner: line 3
<module> > inner: yield 3 1
<module>: line 26
    waits: inner:3 for 1
<module> > inner: throw 3 Error#6(message='boom')
    waits: nothing
<module> > inner: raise 3 Error#6(message='boom')
<module> > inner: line 8
<module> > inner: unwind 8 Error#6(message='boom')
<module>: raise 26 Error#6(message='boom')
<module>: line 27
    e = Error#6(message='boom')
<module>: line 28
<module>: line 30
    e is gone
<module> > inner: call 1
<module> > inner: line 3
<module> > inner: yield 3 1
<module>: line 31
    q = 1
    waits: inner:3 for 1
<module>: line 31
<module> > inner: resume 3
    waits: nothing
<module> > inner: line 8
<module> > inner: return 8 undefined
<module>: return 31
stdout: "{ value: 1, done: false }\ngot x\n{ value: 2, done: false }\nfin\n{ value: 'done', done: false }\n[]\nfin\n{ value: 'early', done: true }\nfin\nboom\nfin\n"
