<module>: call 1
<module>: line 1
<module>: line 12
    numbers = function numbers(limit)#1()
<module>: line 13
    g = generator numbers#2()
<module> > numbers: call 1
    limit = 5
<module> > numbers: line 2
<module> > numbers: line 3
    n = 0
<module> > numbers: line 4
<module> > numbers: line 5
<module> > numbers: yield 5 0
<module>: line 14
    a = 0
    waits: numbers:5 for 0
<module> > numbers: resume 5
    waits: nothing
<module> > numbers: line 6
    got = 2
<module> > numbers: line 4
    n = 2
<module> > numbers: line 5
<module> > numbers: yield 5 2
<module>: line 15
    b = 2
    waits: numbers:5 for 2
<module> > numbers: throw 5 GeneratorExit#3(args=tuple)
    waits: nothing
<module> > numbers: raise 5 GeneratorExit#3(args=tuple)
<module> > numbers: line 7
<module> > numbers: line 8
<module> > numbers: line 9
    n = -1
<module> > numbers: line 11
<module> > numbers: unwind 11 GeneratorExit#4(args=tuple)
    n = -2
<module>: line 16
<module>: line 19
    outer = function outer()#5()
<module> > outer: call 16
<module> > outer: line 17
<module> > outer > numbers: call 1
    limit = 2
<module> > outer > numbers: line 2
<module> > outer > numbers: line 3
    n = 0
<module> > outer > numbers: line 4
<module> > outer > numbers: line 5
<module> > outer > numbers: yield 5 0
<module> > outer: yield 17 0
    waits: numbers:5 for 0
<module>: line 20
    x = 0
    waits: outer:17 for 0; numbers:5 for 0
<module>: line 19
    y = 0
<module> > outer: resume 17
    waits: numbers:5 for 0
<module> > outer > numbers: resume 5
    waits: nothing
<module> > outer > numbers: line 6
    got = None
<module> > outer > numbers: line 4
    n = 1
<module> > outer > numbers: line 5
<module> > outer > numbers: yield 5 1
<module> > outer: yield 17 1
    waits: numbers:5 for 1
<module>: line 20
    x = 1
    waits: outer:17 for 1; numbers:5 for 1
<module>: line 19
    y = 2
<module> > outer: resume 17
    waits: numbers:5 for 1
<module> > outer > numbers: resume 5
    waits: nothing
<module> > outer > numbers: line 6
<module> > outer > numbers: line 4
    n = 2
<module> > outer > numbers: line 11
<module> > outer > numbers: return 11 None
    n = -2
<module> > outer: line 18
    result = None
<module> > outer: return 18 None
<module>: return 19 None
