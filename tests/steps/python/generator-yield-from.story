<module>: call 1
<module>: line 1
<module>: line 7
    inner = function inner()#1()
<module>: line 12
    outer = function outer()#2()
<module> > outer: call 7
<module> > outer: line 8
<module> > outer > inner: call 1
<module> > outer > inner: line 2
<module> > outer > inner: yield 2 1
<module> > outer: yield 8 1
    waits: inner:2 for 1
<module> > outer: resume 8
<module> > outer > inner: resume 2
    waits: nothing
<module> > outer > inner: line 3
<module> > outer > inner: yield 3 2
<module> > outer: yield 8 2
    waits: inner:3 for 2
<module> > outer: resume 8
<module> > outer > inner: resume 3
    waits: nothing
<module> > outer > inner: line 4
<module> > outer > inner: return 4 'inner'
<module> > outer: line 9
    result = 'inner'
<module> > outer: yield 9 'inner'
<module> > outer: resume 9
<module> > outer: return 9 None
<module>: return 12 None
    values = list#3(1, 2, 'inner')
