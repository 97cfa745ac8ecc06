<module>: call 1
<module>: line 1
    main = AsyncFunction main#1()
<module>: line 6
    Range = Function Range#2()
<module> > Range.constructor: call 2
    from = 0
    to = 2
<module> > Range.constructor: return 2 undefined
<module>: line 7
    r = Range#3(from=0, to=2)
<module> > Range.[Symbol.iterator]: call 3
    this = Range#3(from=0, to=2)
<module> > Range.[Symbol.iterator]: line 3
<module> > Range.[Symbol.iterator]: line 3
    i = 0
<module> > Range.[Symbol.iterator]: yield 3 0
<module> > Range.[Symbol.iterator]: resume 3 undefined
<module> > Range.[Symbol.iterator]: line 3
<module> > Range.[Symbol.iterator]: line 3
    i = 1
<module> > Range.[Symbol.iterator]: yield 3 1
<module> > Range.[Symbol.iterator]: resume 3 undefined
<module> > Range.[Symbol.iterator]: line 3
<module> > Range.[Symbol.iterator]: return 3 undefined
    i is gone
<module>: line 18
    all = Array#4(0, 1)
<module> > main: call 8
<module> > main: line 9
<module> > main: await 9 Range#3(from=0, to=2)
<module> > Range.[Symbol.asyncIterator]: call 4
    this = Range#3(from=0, to=2)
    waits: main:9 for Range
<module> > Range.[Symbol.asyncIterator]: line 4
<module> > Range.[Symbol.asyncIterator] > Range.[Symbol.iterator]: call 3
    this = Range#3(from=0, to=2)
<module> > Range.[Symbol.asyncIterator] > Range.[Symbol.iterator]: line 3
<module> > Range.[Symbol.asyncIterator] > Range.[Symbol.iterator]: line 3
    i = 0
<module> > Range.[Symbol.asyncIterator] > Range.[Symbol.iterator]: yield 3 0
<module> > Range.[Symbol.asyncIterator]: line 4
    i = 0
    waits: main:9 for Range; Range.[Symbol.iterator]:3 for 0
<module> > Range.[Symbol.asyncIterator]: await 4 null
<module>: await 18 Promise#5()
    waits: main:9 for Range; Range.[Symbol.asyncIterator]:4 for null; Range.[Symbol.iterator]:3 for 0
Range.[Symbol.asyncIterator]: resume 4 null
    waits: <module>:18 for Promise; main:9 for Range; Range.[Symbol.iterator]:3 for 0
Range.[Symbol.asyncIterator]: line 4
Range.[Symbol.asyncIterator]: yield 4 0
main: resume 9 undefined
    waits: <module>:18 for Promise; Range.[Symbol.asyncIterator]:4 for 0; Range.[Symbol.iterator]:3 for 0
main: line 10
    v = 0
main: line 11
    w = 1
main: line 9
    w is gone
main: await 9 undefined
Range.[Symbol.asyncIterator]: resume 4 undefined
    waits: <module>:18 for Promise; main:9 for undefined; Range.[Symbol.iterator]:3 for 0
Range.[Symbol.asyncIterator]: line 4
Range.[Symbol.asyncIterator] > Range.[Symbol.iterator]: resume 3 undefined
    waits: <module>:18 for Promise; main:9 for undefined
Range.[Symbol.asyncIterator] > Range.[Symbol.iterator]: line 3
Range.[Symbol.asyncIterator] > Range.[Symbol.iterator]: line 3
    i = 1
Range.[Symbol.asyncIterator] > Range.[Symbol.iterator]: yield 3 1
Range.[Symbol.asyncIterator]: line 4
    i = 1
    waits: <module>:18 for Promise; main:9 for undefined; Range.[Symbol.iterator]:3 for 1
Range.[Symbol.asyncIterator]: await 4 null
Range.[Symbol.asyncIterator]: resume 4 null
Range.[Symbol.asyncIterator]: line 4
Range.[Symbol.asyncIterator]: yield 4 10
main: resume 9 undefined
    waits: <module>:18 for Promise; Range.[Symbol.asyncIterator]:4 for 10; Range.[Symbol.iterator]:3 for 1
main: line 10
    v = 10
main: line 11
    w = 11
main: line 9
    w is gone
main: await 9 undefined
Range.[Symbol.asyncIterator]: resume 4 undefined
    waits: <module>:18 for Promise; main:9 for undefined; Range.[Symbol.iterator]:3 for 1
Range.[Symbol.asyncIterator]: line 4
Range.[Symbol.asyncIterator] > Range.[Symbol.iterator]: resume 3 undefined
    waits: <module>:18 for Promise; main:9 for undefined
Range.[Symbol.asyncIterator] > Range.[Symbol.iterator]: line 3
Range.[Symbol.asyncIterator] > Range.[Symbol.iterator]: return 3 undefined
    i is gone
Range.[Symbol.asyncIterator]: return 4 undefined
    i is gone
main: resume 9
    waits: <module>:18 for Promise
main: line 13
    v is gone
main: line 14
    it = AsyncGenerator#6()
main > Range.[Symbol.asyncIterator]: call 4
    this = Range#3(from=0, to=2)
main > Range.[Symbol.asyncIterator]: line 4
main > Range.[Symbol.asyncIterator] > Range.[Symbol.iterator]: call 3
    this = Range#3(from=0, to=2)
main > Range.[Symbol.asyncIterator] > Range.[Symbol.iterator]: line 3
main > Range.[Symbol.asyncIterator] > Range.[Symbol.iterator]: line 3
    i = 0
main > Range.[Symbol.asyncIterator] > Range.[Symbol.iterator]: yield 3 0
main > Range.[Symbol.asyncIterator]: line 4
    i = 0
    waits: <module>:18 for Promise; Range.[Symbol.iterator]:3 for 0
main > Range.[Symbol.asyncIterator]: await 4 null
main: await 14 Promise#7()
    waits: <module>:18 for Promise; Range.[Symbol.asyncIterator]:4 for null; Range.[Symbol.iterator]:3 for 0
Range.[Symbol.asyncIterator]: resume 4 null
    waits: <module>:18 for Promise; main:14 for Promise; Range.[Symbol.iterator]:3 for 0
Range.[Symbol.asyncIterator]: line 4
Range.[Symbol.asyncIterator]: yield 4 0
main: resume 14 Object#8(value=0, done=false)
    waits: <module>:18 for Promise; Range.[Symbol.asyncIterator]:4 for 0; Range.[Symbol.iterator]:3 for 0
main: line 15
    a = Object#8(value=0, done=false)
main: await 15 Promise#9()
Range.[Symbol.iterator]: resume 3
    waits: <module>:18 for Promise; main:15 for Promise; Range.[Symbol.asyncIterator]:4 for 0
Range.[Symbol.iterator]: return 3 undefined
Range.[Symbol.asyncIterator]: resume 4
    waits: <module>:18 for Promise; main:15 for Promise
Range.[Symbol.asyncIterator]: return 4 undefined
main: resume 15 Object#10(value=undefined, done=true)
    waits: <module>:18 for Promise
main: line 16
    b = Object#10(value=undefined, done=true)
main: return 16 Array#11(0, true)
<module>: resume 18 Array#11(0, true)
    waits: nothing
<module>: line 19
    out = Array#11(0, true)
<module>: return 19
stdout: "1\n11\n[ 0, 1 ] [ 0, true ]\n"
