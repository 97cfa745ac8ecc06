<module>: call 1
<module>: line 1
<module>: line 2
    add = function <lambda>(a, b)#1()
<module> > <lambda>: call 1
    a = 1
    b = 2
<module> > <lambda>: line 1
<module> > <lambda>: return 1 3
<module>: line 3
    x = 3
<module>: line 4
    fs = list#5(function <lambda>(n)#2(k=2), function <lambda>(n)#3(k=2), function <lambda>(n)#4(k=2))
<module> > <lambda>: call 3
    <module>: f = function <lambda>(n)#2(k=2)
    n = 2
    k = 2
<module> > <lambda>: line 3
<module> > <lambda>: return 3 4
<module> > <lambda>: call 3
    <module>: f = function <lambda>(n)#3(k=2)
    n = 2
    k = 2
<module> > <lambda>: line 3
<module> > <lambda>: return 3 4
<module> > <lambda>: call 3
    <module>: f = function <lambda>(n)#4(k=2)
    n = 2
    k = 2
<module> > <lambda>: line 3
<module> > <lambda>: return 3 4
<module>: line 5
    y = list#6(4, 4, 4)
    f is gone
<module> > <lambda>: call 5
    c = 'b'
<module> > <lambda>: line 5
<module> > <lambda>: return 5 -98
<module> > <lambda>: call 5
    c = 'c'
<module> > <lambda>: line 5
<module> > <lambda>: return 5 -99
<module> > <lambda>: call 5
    c = 'a'
<module> > <lambda>: line 5
<module> > <lambda>: return 5 -97
<module>: line 6
    z = list#7('c', 'b', 'a')
<module> > <lambda>: call 6
    a = tuple#8(1)
    k = dict#9('q'=2)
<module> > <lambda>: line 6
<module> > <lambda>: return 6 tuple#10(tuple, dict)
<module>: line 7
    w = tuple#10(tuple#8(1), dict#9('q'=2))
<module> > <lambda>: call 7
    p = tuple#11(1, 2)
<module> > <lambda>: line 7
<module> > <lambda>: return 7 3
<module> > <lambda>: call 7
    p = tuple#12(3, 4)
<module> > <lambda>: line 7
<module> > <lambda>: return 7 7
<module>: line 8
    m = list#13(3, 7)
<module>: line 9
    compose = function <lambda>(f, g)#14()
<module> > <lambda>: call 8
    f = <class 'str'>
    g = <built-in abs>
<module> > <lambda>: line 8
<module> > <lambda>: return 8 function <lambda>.<locals>.<lambda>(x)#15(f=<class 'str'>, g=<built-in abs>)
<module> > <lambda>.<locals>.<lambda>: call 8
    x = -3
    f = <class 'str'>
    g = <built-in abs>
<module> > <lambda>.<locals>.<lambda>: line 8
<module> > <lambda>.<locals>.<lambda>: return 8 '3'
<module>: return 9 None
    c = '3'
