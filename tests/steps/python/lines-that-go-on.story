<module>: call 1
<module>: line 1
<module>: line 5
    x = tuple#1(1, 2, 3)
<module>: line 6
<module>: line 5
<module>: line 4
<module>: line 9
    f = function f(a, b)#2()
<module>: line 10
<module>: line 9
<module> > f: call 4
    a = 1
    b = 3
<module> > f: line 7
<module> > f: line 8
<module> > f: line 7
<module> > f: return 7 4
<module>: line 11
    y = 4
<module>: line 12
<module>: line 13
    z = 1
    w = 2
<module>: line 14
<module>: line 13
<module>: line 17
    s = '1\n4'
<module>: line 15
<module>: line 17
<module>: line 18
    a = 1
<module>: line 16
<module>: line 17
<module>: line 18
    a = 2
<module>: line 16
<module>: line 17
<module>: line 18
    a = 3
<module>: line 16
<module>: line 17
<module>: line 15
<module>: line 20
    t = list#3(2, 3)
    a is gone
<module>: line 21
<module>: line 22
<module>: line 23
<module>: line 24
<module>: line 22
<module>: line 26
<module>: line 27
<module>: line 28
    k = 1
<module>: line 30
    k = 2
<module> > f: call 4
    a = 1
    b = 3
<module> > f: line 7
<module> > f: line 8
<module> > f: line 7
<module> > f: return 7 4
<module>: line 31
<module> > f: call 4
    a = 2
    b = 3
<module> > f: line 7
<module> > f: line 8
<module> > f: line 7
<module> > f: return 7 5
<module>: line 29
<module>: return 29 None
    d = dict#4('a'=4, 'b'=5)
stdout: "(1, 2, 3)\n"
