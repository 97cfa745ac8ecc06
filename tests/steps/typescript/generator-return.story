<module>: call 1
<module>: line 30
    plain = GeneratorFunction plain#1()
    closing = GeneratorFunction closing#2()
    stubborn = GeneratorFunction stubborn#3()
    inLoop = GeneratorFunction inLoop#4()
<module>: line 31
    first = Generator#5()
<module> > plain: call 1
<module> > plain: line 2
<module> > plain: yield 2 1
<module>: line 32
    waits: plain:2 for 1
<module> > plain: resume 2
    waits: nothing
<module> > plain: return 2 'one'
<module>: line 33
<module>: line 34
    second = Generator#6()
<module> > closing: call 5
<module> > closing: line 7
<module> > closing: yield 7 'open'
<module>: line 35
    waits: closing:7 for 'open'
<module> > closing: resume 7
    waits: nothing
<module> > closing: line 10
<module> > closing: yield 10 'closing'
<module> > closing: resume 10 undefined
<module> > closing: return 10 'two'
<module>: line 36
<module>: line 37
    third = Generator#7()
<module> > stubborn: call 13
<module> > stubborn: line 15
<module> > stubborn: yield 15 1
<module>: line 38
    waits: stubborn:15 for 1
<module> > stubborn: resume 15
    waits: nothing
<module> > stubborn: line 18
<module> > stubborn: return 18 'mine'
<module>: line 39
<module>: line 40
    fourth = Generator#8()
<module> > inLoop: call 21
<module> > inLoop: line 22
<module> > inLoop: line 24
    letter = 'a'
<module> > inLoop: yield 24 'a'
<module>: line 41
    waits: inLoop:24 for 'a'
<module> > inLoop: resume 24
    waits: nothing
<module> > inLoop: line 26
<module> > inLoop: return 26 undefined
<module>: line 42
<module>: line 43
    unopened = Generator#9()
<module>: line 44
<module>: line 45
    fifth = Generator#10()
<module> > closing: call 5
<module> > closing: line 7
<module> > closing: yield 7 'open'
<module>: line 46
    waits: closing:7 for 'open'
<module> > closing: resume 7 undefined
    waits: nothing
<module> > closing: line 8
<module> > closing: line 10
<module> > closing: yield 10 'closing'
<module>: line 47
    waits: closing:10 for 'closing'
<module> > closing: resume 10
    waits: nothing
<module> > closing: return 10 'changed'
<module>: line 48
<module> > inLoop: call 21
<module> > inLoop: line 22
<module> > inLoop: line 24
    letter = 'a'
<module> > inLoop: yield 24 'a'
<module> > inLoop: resume 24
<module> > inLoop: line 26
<module> > inLoop: return 26 undefined
<module>: line 49
    head = 'a'
<module>: line 50
    sixth = Generator#11()
<module> > closing: call 5
<module> > closing: line 7
<module> > closing: yield 7 'open'
<module>: line 52
    waits: closing:7 for 'open'
<module> > closing: throw 7 Error#12(message='stop')
    waits: nothing
<module> > closing: raise 7 Error#12(message='stop')
<module> > closing: line 10
<module> > closing: yield 10 'closing'
<module>: line 53
    waits: closing:10 for 'closing'
<module> > closing: resume 10 undefined
    waits: nothing
<module> > closing: unwind 10 Error#12(message='stop')
<module>: raise 53 Error#12(message='stop')
<module>: line 54
    error = Error#12(message='stop')
<module>: line 55
<module>: return 55
stdout: "{ value: 'one', done: true }\n{ value: 'closing', done: false } { value: 'two', done: true }\n{ value: 'mine', done: true }\nleft a\n{ value: undefined, done: true } { value: 'late', done: true }\n{ value: 'never begun', done: true }\n{ value: 'changed', done: true }\nleft a\na stop\n"
