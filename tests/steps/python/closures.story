<module>: call 1
<module>: line 1
<module>: line 12
    counter = function counter(start)#1()
<module> > counter: call 1
    start = 10
<module> > counter: line 2
<module> > counter: line 4
    count = 10
<module> > counter: line 9
    increase = function counter.<locals>.increase(by)#2(count=10)
<module> > counter: return 9 function counter.<locals>.increase(by)#2(count=10)
<module>: line 13
    one = function counter.<locals>.increase(by)#2(count=10)
<module> > counter: call 1
    start = 20
<module> > counter: line 2
<module> > counter: line 4
    count = 20
<module> > counter: line 9
    increase = function counter.<locals>.increase(by)#3(count=20)
<module> > counter: return 9 function counter.<locals>.increase(by)#3(count=20)
<module>: line 14
    two = function counter.<locals>.increase(by)#3(count=20)
<module> > counter.<locals>.increase: call 4
    by = 1
    count = 10
<module> > counter.<locals>.increase: line 6
<module> > counter.<locals>.increase: line 7
    <module>: one = function counter.<locals>.increase(by)#2(count=11)
    count = 11
<module> > counter.<locals>.increase: return 7 11
<module> > counter.<locals>.increase: call 4
    by = 2
    count = 20
<module> > counter.<locals>.increase: line 6
<module> > counter.<locals>.increase: line 7
    <module>: two = function counter.<locals>.increase(by)#3(count=22)
    count = 22
<module> > counter.<locals>.increase: return 7 22
<module> > counter.<locals>.increase: call 4
    by = 3
    count = 11
<module> > counter.<locals>.increase: line 6
<module> > counter.<locals>.increase: line 7
    <module>: one = function counter.<locals>.increase(by)#2(count=14)
    count = 14
<module> > counter.<locals>.increase: return 7 14
<module>: return 14 None
    results = list#4(11, 22, 14)
