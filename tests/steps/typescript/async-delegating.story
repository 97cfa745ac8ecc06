<module>: call 1
<module>: line 17
    source = AsyncGeneratorFunction source#1()
    through = AsyncGeneratorFunction through#2()
    ticking = AsyncGeneratorFunction ticking#3()
<module>: line 18
    all = AsyncGenerator#4()
<module> > through: call 12
<module> > through: line 13
<module> > through > source: call 1
    name = 'inner'
<module> > through > source: line 3
<module> > through > source: yield 3 'inner 1'
<module> > through: yield 13 'inner 1'
    waits: source:3 for 'inner 1'
<module>: await 18 Promise#5()
    waits: through:13 for 'inner 1'; source:3 for 'inner 1'
<module>: resume 18 Object#6(value='inner 1', done=false)
<module> > through: resume 13 'sent'
    waits: source:3 for 'inner 1'
<module> > through > source: resume 3 'sent'
    waits: nothing
<module> > through > source: line 4
    got = 'sent'
<module> > through > source: await 4 null
<module> > through: await 13 Promise#7()
    waits: source:4 for null
<module>: await 18 Promise#8()
    waits: through:13 for Promise; source:4 for null
source: resume 4 null
    waits: <module>:18 for Promise; through:13 for Promise
source: line 5
source: yield 5 'sent'
through: resume 13
    waits: <module>:18 for Promise; source:5 for 'sent'
through: yield 13 'sent'
<module>: resume 18 Object#9(value='sent', done=false)
    waits: through:13 for 'sent'; source:5 for 'sent'
<module> > through: resume 13 ''
    waits: source:5 for 'sent'
<module> > through > source: resume 5 ''
    waits: nothing
<module> > through > source: line 6
<module> > through: await 13 Promise#10()
<module>: await 18 Promise#11()
    waits: through:13 for Promise
source: resume 6
    waits: <module>:18 for Promise; through:13 for Promise
source: line 8
    got is gone
source: await 8 null
source: resume 8 null
source: line 9
source: return 9 'inner done'
through: resume 13 'inner done'
    waits: <module>:18 for Promise
through: line 14
    result = 'inner done'
through: yield 14 'x'
<module>: resume 18 Object#12(value='x', done=false)
    waits: through:14 for 'x'
<module> > through: resume 14 ''
    waits: nothing
<module>: await 18 Promise#13()
through: resume 14 undefined
    waits: <module>:18 for Promise
through: line 15
through: return 15 'inner done'
<module>: resume 18 Object#14(value='inner done', done=true)
    waits: nothing
<module>: line 20
<module>: line 21
    closed = AsyncGenerator#15()
<module> > through: call 12
<module> > through: line 13
<module> > through > source: call 1
    name = 'inner'
<module> > through > source: line 3
<module> > through > source: yield 3 'inner 1'
<module> > through: yield 13 'inner 1'
    waits: source:3 for 'inner 1'
<module>: await 21 Promise#16()
    waits: through:13 for 'inner 1'; source:3 for 'inner 1'
<module>: resume 21 Object#17(value='inner 1', done=false)
<module>: line 22
<module>: await 22 Promise#18()
through: resume 13
    waits: <module>:22 for Promise; source:3 for 'inner 1'
through: await 13 Promise#19()
source: resume 3
    waits: <module>:22 for Promise; through:13 for Promise
source: line 8
source: await 8 null
source: resume 8 null
source: line 9
source: return 9 'early'
through: resume 13
    waits: <module>:22 for Promise
through: return 13 'early'
<module>: resume 22 Object#20(value='early', done=true)
    waits: nothing
<module>: line 24
<module>: line 25
    plain = AsyncGenerator#21()
<module> > source: call 1
    name = 'plain'
<module> > source: line 3
<module> > source: yield 3 'plain 1'
<module>: await 25 Promise#22()
    waits: source:3 for 'plain 1'
<module>: resume 25 Object#23(value='plain 1', done=false)
<module>: line 26
<module>: await 26 Promise#24()
source: resume 3
    waits: <module>:26 for Promise
source: line 8
source: await 8 null
source: resume 8 null
source: line 9
source: return 9 'promised'
<module>: resume 26 Object#25(value='promised', done=true)
    waits: nothing
<module>: line 28
<module>: line 29
    queued = AsyncGenerator#26()
<module> > source: call 1
    name = 'queued'
<module> > source: line 3
<module> > source: yield 3 'queued 1'
<module>: line 30
    answers = Array#30(Promise#27(), Promise#28(), Promise#29())
    waits: source:3 for 'queued 1'
<module>: await 30 Promise#31()
source: resume 3 'two'
    waits: <module>:30 for Promise
source: line 4
    got = 'two'
source: await 4 null
source: resume 4 null
source: line 5
source: yield 5 'two'
source: resume 5
source: line 8
    got is gone
source: await 8 null
source: resume 8 null
source: line 9
source: return 9 'three'
<module>: resume 30 Array#32(Object, Object, Object)
    waits: nothing
<module>: line 30
    answers = Array#30(Promise#27(fulfilled=Object#33(value='queued 1', done=false)), Promise#28(fulfilled=Object#34(value='two', done=false)), Promise#29(fulfilled=Object#35(value='three', done=true)))
    answer = Object#33(value='queued 1', done=false)
<module>: line 30
<module>: line 30
    answer = Object#34(value='two', done=false)
<module>: line 30
<module>: line 30
    answer = Object#35(value='three', done=true)
<module>: line 30
<module>: line 32
    answer is gone
<module>: line 33
    failed = AsyncGenerator#36()
<module> > through: call 12
<module> > through: line 13
<module> > through > source: call 1
    name = 'inner'
<module> > through > source: line 3
<module> > through > source: yield 3 'inner 1'
<module> > through: yield 13 'inner 1'
    waits: source:3 for 'inner 1'
<module>: await 33 Promise#37()
    waits: through:13 for 'inner 1'; source:3 for 'inner 1'
<module>: resume 33 Object#38(value='inner 1', done=false)
<module>: line 35
<module> > through: resume 13
    waits: source:3 for 'inner 1'
<module> > through > source: throw 3 Error#39(message='in')
    waits: nothing
<module> > through > source: raise 3 Error#39(message='in')
<module> > through > source: line 8
<module> > through > source: await 8 null
<module> > through: await 13 Promise#40()
    waits: source:8 for null
<module>: await 35 Promise#41()
    waits: through:13 for Promise; source:8 for null
source: resume 8 null
    waits: <module>:35 for Promise; through:13 for Promise
source: line 9
source: unwind 9 Error#39(message='in')
<module> > through: throw 13 Error#39(message='in')
    waits: nothing
<module> > through: raise 13 Error#39(message='in')
<module> > through: unwind 13 Error#39(message='in')
<module>: throw 35 Error#39(message='in')
<module>: raise 35 Error#39(message='in')
<module>: line 36
    error = Error#39(message='in')
<module>: line 37
<module>: line 40
    error is gone
<module>: line 46
    ticks = Object#43([Symbol(Symbol.asyncIterator)]=Function [Symbol.asyncIterator]#42())
<module>: await 46 AsyncGenerator#44()
ticking: call 43
    waits: <module>:46 for AsyncGenerator
ticking: line 44
ticking > [Symbol.asyncIterator]: call 41
ticking > [Symbol.asyncIterator]: return 41 Object#45(next=AsyncFunction next)
ticking > next: call 41
ticking > next: return 41 Object#46(value='tick', done=false)
ticking: await 44 Promise#47()
<module>: resume 46 undefined
    waits: ticking:44 for Promise
<module>: line 47
    tick = 'tick'
<module>: line 48
<module> > ticking: resume 44
    waits: nothing
<module> > ticking: return 44 undefined
<module>: return 48
stdout: "inner left\n{ value: 'inner 1', done: false } { value: 'sent', done: false } { value: 'x', done: false } { value: 'inner done', done: true }\ninner left\n{ value: 'early', done: true }\nplain left\n{ value: 'promised', done: true }\nqueued left\n{ value: 'queued 1', done: false }\n{ value: 'two', done: false }\n{ value: 'three', done: true }\ninner left\nin\ntick\n"
