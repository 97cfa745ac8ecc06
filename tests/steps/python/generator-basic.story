<module>: call 1
<module>: line 1
<module>: line 8
    count = function count(limit)#1()
<module>: line 9
    total = 0
<module> > count: call 1
    limit = 3
<module> > count: line 2
<module> > count: line 3
    number = 0
<module> > count: line 4
<module> > count: yield 4 0
<module>: line 10
    each = 0
    waits: count:4 for 0
<module>: line 9
<module> > count: resume 4
    waits: nothing
<module> > count: line 5
<module> > count: line 3
    number = 1
<module> > count: line 4
<module> > count: yield 4 1
<module>: line 10
    each = 1
    waits: count:4 for 1
<module>: line 9
    total = 1
<module> > count: resume 4
    waits: nothing
<module> > count: line 5
<module> > count: line 3
    number = 2
<module> > count: line 4
<module> > count: yield 4 2
<module>: line 10
    each = 2
    waits: count:4 for 2
<module>: line 9
    total = 3
<module> > count: resume 4
    waits: nothing
<module> > count: line 5
<module> > count: line 3
    number = 3
<module> > count: return 3 None
<module>: return 9 None
