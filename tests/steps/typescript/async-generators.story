<module>: call 1
<module>: line 16
    source = AsyncGeneratorFunction source#1()
    doubled = AsyncGeneratorFunction doubled#2()
<module>: line 17
    it = AsyncGenerator#3()
<module> > doubled: call 12
    limit = 4
<module> > doubled: line 13
<module> > doubled > source: call 1
    limit = 4
<module> > doubled > source: line 3
<module> > doubled > source: line 4
    n = 0
<module> > doubled > source: yield 4 0
<module>: await 17 Promise#4()
    waits: source:4 for 0
<module>: resume 17 Object#5(value=0, done=false)
<module>: line 18
    first = Object#5(value=0, done=false)
<module> > source: resume 4 'skip'
    waits: nothing
<module> > source: line 5
    asked = 'skip'
<module> > source: line 5
<module> > source: line 3
    n = 1
    asked is gone
<module> > source: line 4
    n = 2
<module> > source: yield 4 2
<module>: await 18 Promise#6()
    waits: source:4 for 2
<module>: resume 18 Object#7(value=2, done=false)
<module>: line 19
    second = Object#7(value=2, done=false)
<module>: line 20
    rest = Array#8()
<module>: await 20 AsyncGenerator#3()
source: resume 4 undefined
    waits: <module>:20 for AsyncGenerator
source: line 5
    asked = undefined
source: line 3
    asked is gone
source: line 4
    n = 3
source: yield 4 3
<module>: resume 20 undefined
    waits: source:4 for 3
<module>: line 20
    each = 3
<module>: line 20
    rest = Array#8(3)
<module>: await 20 undefined
source: resume 4 undefined
    waits: <module>:20 for undefined
source: line 5
    asked = undefined
source: line 3
    asked is gone
source: line 7
    n is gone
source: line 9
source: await 9 null
source: resume 9 null
source: return 9 'all'
doubled: resume 13 'all'
doubled: line 14
    end = 'all'
doubled: yield 14 3
<module>: resume 20 undefined
    waits: doubled:14 for 3
<module>: line 20
<module>: line 20
    rest = Array#8(3, 3)
<module>: await 20 undefined
doubled: resume 14 undefined
    waits: <module>:20 for undefined
doubled: return 14 undefined
<module>: resume 20
    waits: nothing
<module>: line 21
    each is gone
<module>: line 22
    early = AsyncGenerator#9()
<module> > source: call 1
    limit = 9
<module> > source: line 3
<module> > source: line 4
    n = 0
<module> > source: yield 4 0
<module>: await 22 Promise#10()
    waits: source:4 for 0
<module>: resume 22 Object#11(value=0, done=false)
<module>: line 23
<module>: await 23 Promise#12()
source: resume 4
    waits: <module>:23 for Promise
source: line 9
    n is gone
source: await 9 null
source: resume 9 null
source: return 9 undefined
<module>: resume 23 Object#13(value='over', done=true)
    waits: nothing
<module>: line 24
    over = Object#13(value='over', done=true)
<module>: return 24
stdout: "0 2 [ 3, 3 ] { value: 'over', done: true }\n"
