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
<module> > doubled: yield 13 0
    waits: source:4 for 0
<module>: await 17 Promise#4()
    waits: doubled:13 for 0; source:4 for 0
<module>: resume 17 Object#5(value=0, done=false)
<module>: line 18
    first = Object#5(value=0, done=false)
<module> > doubled: resume 13 'skip'
    waits: source:4 for 0
<module> > doubled > source: resume 4 'skip'
    waits: nothing
<module> > doubled > source: line 5
    asked = 'skip'
<module> > doubled > source: line 5
<module> > doubled > source: line 3
    n = 1
    asked is gone
<module> > doubled > source: line 4
    n = 2
<module> > doubled > source: yield 4 2
<module> > doubled: yield 13 2
    waits: source:4 for 2
<module>: await 18 Promise#6()
    waits: doubled:13 for 2; source:4 for 2
<module>: resume 18 Object#7(value=2, done=false)
<module>: line 19
    second = Object#7(value=2, done=false)
<module>: line 20
    rest = Array#8()
<module>: await 20 AsyncGenerator#3()
doubled: resume 13 undefined
    waits: <module>:20 for AsyncGenerator; source:4 for 2
doubled > source: resume 4 undefined
    waits: <module>:20 for AsyncGenerator
doubled > source: line 5
    asked = undefined
doubled > source: line 3
    asked is gone
doubled > source: line 4
    n = 3
doubled > source: yield 4 3
doubled: yield 13 3
    waits: <module>:20 for AsyncGenerator; source:4 for 3
<module>: resume 20 undefined
    waits: doubled:13 for 3; source:4 for 3
<module>: line 20
    each = 3
<module>: line 20
    rest = Array#8(3)
<module>: await 20 undefined
doubled: resume 13 undefined
    waits: <module>:20 for undefined; source:4 for 3
doubled > source: resume 4 undefined
    waits: <module>:20 for undefined
doubled > source: line 5
    asked = undefined
doubled > source: line 3
    asked is gone
doubled > source: line 7
    n is gone
doubled: await 13 Promise#9()
source: resume 7
    waits: <module>:20 for undefined; doubled:13 for Promise
source: line 9
source: await 9 null
source: resume 9 null
source: return 9 'all'
doubled: resume 13 'all'
    waits: <module>:20 for undefined
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
    early = AsyncGenerator#10()
<module> > source: call 1
    limit = 9
<module> > source: line 3
<module> > source: line 4
    n = 0
<module> > source: yield 4 0
<module>: await 22 Promise#11()
    waits: source:4 for 0
<module>: resume 22 Object#12(value=0, done=false)
<module>: line 23
<module>: await 23 Promise#13()
source: resume 4
    waits: <module>:23 for Promise
source: line 9
    n is gone
source: await 9 null
source: resume 9 null
source: return 9 'over'
<module>: resume 23 Object#14(value='over', done=true)
    waits: nothing
<module>: line 24
    over = Object#14(value='over', done=true)
<module>: return 24
stdout: "0 2 [ 3, 3 ] { value: 'over', done: true }\n"
