<module>: call 1
<module>: line 20
    leaf = GeneratorFunction leaf#1()
    branch = GeneratorFunction branch#2()
    root = GeneratorFunction root#3()
    over = GeneratorFunction over#4()
    overList = GeneratorFunction overList#5()
<module>: line 21
    all = Generator#6()
<module> > root: call 15
<module> > root: line 16
<module> > root > branch: call 10
<module> > root > branch: line 11
<module> > root > branch > leaf: call 1
    name = 'inner'
<module> > root > branch > leaf: line 3
<module> > root > branch > leaf: yield 3 'inner 1'
<module> > root > branch: yield 11 'inner 1'
    waits: leaf:3 for 'inner 1'
<module> > root: yield 16 'inner 1'
    waits: branch:11 for 'inner 1'; leaf:3 for 'inner 1'
<module> > root: resume 16 'sent'
<module> > root > branch: resume 11 'sent'
    waits: leaf:3 for 'inner 1'
<module> > root > branch > leaf: resume 3 'sent'
    waits: nothing
<module> > root > branch > leaf: line 4
    got = 'sent'
<module> > root > branch > leaf: yield 4 'sent'
<module> > root > branch: yield 11 'sent'
    waits: leaf:4 for 'sent'
<module> > root: yield 16 'sent'
    waits: branch:11 for 'sent'; leaf:4 for 'sent'
<module> > root: resume 16 undefined
<module> > root > branch: resume 11 undefined
    waits: leaf:4 for 'sent'
<module> > root > branch > leaf: resume 4 undefined
    waits: nothing
<module> > root > branch > leaf: line 5
<module> > root > branch > leaf: line 7
    got is gone
<module> > root > branch > leaf: return 7 'inner done'
<module> > root > branch: line 12
    result = 'inner done'
<module> > root > branch: yield 12 'x'
<module> > root: yield 16 'x'
    waits: branch:12 for 'x'
<module> > root: resume 16 undefined
<module> > root > branch: resume 12 undefined
    waits: nothing
<module> > root > branch: yield 12 'y'
<module> > root: yield 16 'y'
    waits: branch:12 for 'y'
<module> > root: resume 16 undefined
<module> > root > branch: resume 12 undefined
    waits: nothing
<module> > root > branch: line 13
<module> > root > branch: return 13 'inner done'
<module> > root: line 17
    result = 'inner done'
<module> > root: line 18
<module> > root: yield 18 'z'
<module> > root: resume 18 undefined
<module> > root: return 18 undefined
<module>: line 23
<module>: line 24
    closed = Generator#7()
<module> > root: call 15
<module> > root: line 16
<module> > root > branch: call 10
<module> > root > branch: line 11
<module> > root > branch > leaf: call 1
    name = 'inner'
<module> > root > branch > leaf: line 3
<module> > root > branch > leaf: yield 3 'inner 1'
<module> > root > branch: yield 11 'inner 1'
    waits: leaf:3 for 'inner 1'
<module> > root: yield 16 'inner 1'
    waits: branch:11 for 'inner 1'; leaf:3 for 'inner 1'
<module>: line 25
    waits: root:16 for 'inner 1'; branch:11 for 'inner 1'; leaf:3 for 'inner 1'
<module> > root: resume 16
    waits: branch:11 for 'inner 1'; leaf:3 for 'inner 1'
<module> > root > branch: resume 11
    waits: leaf:3 for 'inner 1'
<module> > root > branch > leaf: resume 3
    waits: nothing
<module> > root > branch > leaf: line 7
<module> > root > branch > leaf: return 7 'early'
<module> > root > branch: return 11 'early'
<module> > root: return 16 'early'
<module>: line 27
<module>: line 28
    failed = Generator#8()
<module> > branch: call 10
<module> > branch: line 11
<module> > branch > leaf: call 1
    name = 'inner'
<module> > branch > leaf: line 3
<module> > branch > leaf: yield 3 'inner 1'
<module> > branch: yield 11 'inner 1'
    waits: leaf:3 for 'inner 1'
<module>: line 30
    waits: branch:11 for 'inner 1'; leaf:3 for 'inner 1'
<module> > branch: resume 11
    waits: leaf:3 for 'inner 1'
<module> > branch > leaf: throw 3 TypeError#9(message='thrown in')
    waits: nothing
<module> > branch > leaf: raise 3 TypeError#9(message='thrown in')
<module> > branch > leaf: line 7
<module> > branch > leaf: unwind 7 TypeError#9(message='thrown in')
<module> > branch: raise 11 TypeError#9(message='thrown in')
<module> > branch: unwind 11 TypeError#9(message='thrown in')
<module>: raise 30 TypeError#9(message='thrown in')
<module>: line 31
    error = TypeError#9(message='thrown in')
<module>: line 32
<module>: line 35
    error is gone
<module>: line 39
    shared = Generator#10()
<module>: line 40
    outer = Generator#11()
<module> > over: call 36
<module> > over: line 37
<module> > over > leaf: call 1
    name = 'shared'
<module> > over > leaf: line 3
<module> > over > leaf: yield 3 'shared 1'
<module> > over: yield 37 'shared 1'
    waits: leaf:3 for 'shared 1'
<module>: line 41
    waits: over:37 for 'shared 1'; leaf:3 for 'shared 1'
<module> > leaf: resume 3 undefined
    waits: over:37 for 'shared 1'
<module> > leaf: line 4
    got = undefined
<module> > leaf: yield 4 'shared 2'
<module>: line 42
    waits: over:37 for 'shared 1'; leaf:4 for 'shared 2'
<module> > over: resume 37 undefined
    waits: leaf:4 for 'shared 2'
<module> > over > leaf: resume 4 undefined
    waits: nothing
<module> > over > leaf: line 5
<module> > over > leaf: line 7
    got is gone
<module> > over > leaf: return 7 'shared done'
<module> > over: return 37 undefined
<module>: line 51
<module>: line 52
    list = Generator#12()
<module> > overList: call 44
<module> > overList: line 46
<module> > overList: yield 46 1
<module>: line 53
    waits: overList:46 for 1
<module> > overList: resume 46
    waits: nothing
<module> > overList: line 48
<module> > overList: return 48 9
<module>: return 53
stdout: "inner left\ninner done\ninner 1 sent x [ 'y', 'z' ]\ninner left\n{ value: 'early', done: true }\ninner left\nthrown in\nshared left\n{ value: undefined, done: true }\nlist left\n{ value: 9, done: true }\n"
