<module>: call 1
<module>: line 1
<module>: line 2
    i = 0
<module>: line 3
    j = 0
<module>: line 5
<module>: line 7
<module>: line 2
    k = tuple#1(0, 0)
<module>: line 3
    j = 1
<module>: line 4
<module>: line 2
<module>: line 3
    j = 2
<module>: line 5
<module>: line 7
<module>: line 2
    k = tuple#2(0, 2)
<module>: line 9
<module>: line 1
    k = 'full'
<module>: line 2
    i = 1
<module>: line 3
    j = 0
<module>: line 5
<module>: line 6
<module>: line 1
<module>: line 10
<module>: line 11
    n = 10
<module>: line 12
<module>: line 13
    n = 7
<module>: line 11
<module>: line 12
<module>: line 13
    n = 4
<module>: line 11
<module>: line 12
<module>: line 13
    n = 1
<module>: line 11
<module>: line 12
<module>: line 13
    n = -2
<module>: line 14
<module>: line 17
<module> > <genexpr>: call 17
<module> > <genexpr>: line 17
<module> > <genexpr>: yield 17 3
    a = 1
    b = 3
<module> > <genexpr>: resume 17
<module> > <genexpr>: yield 17 8
    a = 2
    b = 4
<module> > <genexpr>: resume 17
<module> > <genexpr>: return 17 None
<module>: line 18
    total = 11
<module> > <genexpr>: call 18
<module> > <genexpr>: line 18
<module> > <genexpr>: yield 18 tuple#3(1, 'a')
    w = 'a'
<module> > <genexpr>: resume 18
<module> > <genexpr>: yield 18 tuple#4(3, 'bcd')
    w = 'bcd'
<module> > <genexpr>: resume 18
<module> > <genexpr>: return 18 None
<module>: line 19
    m = tuple#5(3, 'bcd')
<module>: line 20
    c = 'b'
    last = 'b'
<module>: return 20 None
    x = 3
