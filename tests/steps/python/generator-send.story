<module>: call 1
<module>: line 1
<module>: line 11
    average = function average()#1()
<module>: line 12
    running = generator average#2()
<module> > average: call 1
<module> > average: line 2
<module> > average: line 3
    total = 0
    count = 0
<module> > average: line 4
    result = None
<module> > average: line 5
<module> > average: yield 5 None
<module>: line 13
    waits: average:5 for None
<module> > average: resume 5
    <module>: value = 10
    waits: nothing
<module> > average: line 6
    value = 10
<module> > average: line 7
    total = 10
<module> > average: line 8
    count = 1
<module> > average: line 4
    result = 10.0
<module> > average: line 5
<module> > average: yield 5 10.0
<module> > average: resume 5
    <module>: value = 20
<module> > average: line 6
    value = 20
<module> > average: line 7
    total = 30
<module> > average: line 8
    count = 2
<module> > average: line 4
    result = 15.0
<module> > average: line 5
<module> > average: yield 5 15.0
<module>: line 14
    means = list#3(10.0, 15.0)
    value is gone
    waits: average:5 for 15.0
<module> > average: throw 5 GeneratorExit#4(args=tuple)
    waits: nothing
<module> > average: raise 5 GeneratorExit#4(args=tuple)
<module> > average: unwind 5 GeneratorExit#4(args=tuple)
<module>: return 14 None
