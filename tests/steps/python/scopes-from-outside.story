<module>: call 1
<module>: line 1
<module>: line 2
    total = 0
<module>: line 14
    add = function add(n)#1()
<module> > add: call 2
    n = 5
<module> > add: line 4
<module> > add: line 5
    <module>: total = 5
<module> > add: line 6
    <module>: fresh = list#2(5)
<module> > add: line 13
    deep = function add.<locals>.deep()#3(n=5)
<module> > add > add.<locals>.deep: call 6
    n = 5
<module> > add > add.<locals>.deep: line 8
<module> > add > add.<locals>.deep: line 9
<module> > add > add.<locals>.deep > add.<locals>.deep.<locals>.K: call 9
<module> > add > add.<locals>.deep > add.<locals>.deep.<locals>.K: line 9
<module> > add > add.<locals>.deep > add.<locals>.deep.<locals>.K: line 10
<module> > add > add.<locals>.deep > add.<locals>.deep.<locals>.K: line 11
    total = 5
<module> > add > add.<locals>.deep > add.<locals>.deep.<locals>.K: return 11 None
    n2 = 5
<module> > add > add.<locals>.deep: line 12
    K = type K#4(total=5, n2=5)
<module> > add > add.<locals>.deep: return 12 type K#4(total=5, n2=5)
<module> > add: return 13 type K#4(total=5, n2=5)
<module>: line 15
    K = type K#4(total=5, n2=5)
<module>: line 16
    fresh = list#2(5, 5)
<module>: line 17
    made = 10
<module>: line 18
    ev = list#5(10, 10)
<module>: line 19
    sneaky = 1
<module>: line 20
    other = 2
<module>: return 20 None
stdout: "5 [5, 5] 10 [10, 10] 1 2\n"
