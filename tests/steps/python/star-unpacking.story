<module>: call 1
<module>: line 1
<module>: line 2
    first = 0
    mid = list#1(1, 2, 3)
    last = 4
<module>: line 3
    a = 1
    b = 2
    c = list#2(3, 4)
<module>: line 5
    f = function f(*args, key, **kw)#3()
<module> > f: call 3
    key = 4
    args = tuple#4(1, 2, 3)
    kw = dict#5('z'=5, 'y'=6)
<module> > f: line 4
<module> > f: return 4 tuple#6(tuple, 4, dict)
<module>: line 6
    r = tuple#6(tuple#4(1, 2, 3), 4, dict#5('z'=5, 'y'=6))
<module>: line 7
    l = list#7(1, 2, 3, 'a', 'b')
<module>: line 8
    d = dict#8('a'=1, 'b'=2)
<module>: line 9
    i = 0
    x = 1
    y = list#9(2, 3)
<module>: line 8
    t = tuple#10(1, list#9(2, 3))
<module>: line 9
    i = 1
    x = 'd'
    y = list#11('e')
<module>: line 8
    t = tuple#12('d', list#11('e'))
<module>: line 10
<module>: return 10 None
    a = 2
    b = 1
