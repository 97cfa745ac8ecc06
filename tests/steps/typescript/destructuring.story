<module>: call 1
<module>: line 1
    f2 = Function f2#1()
<module>: line 2
    a = 1
    d = 2
    e = 5
    rest = Object#2(g=4, h=6)
    f = 7
<module>: line 3
    x = 1
    y = 2
<module>: line 4
    x = 2
    y = 1
<module>: line 5
    obj = Object#3()
<module>: line 6
    obj = Object#3(q=1, r=Object#4(s=2))
<module>: line 6
    k = 'k'
    z = 3
<module>: line 6
<module>: line 10
    k is gone
    z is gone
<module> > f2: call 7
    m = 1
    n = 1
    first = 2
    others = Array#5(3, 4)
<module> > f2: line 8
<module> > f2: return 8 Array#6(1, 1, 2, Array)
<module>: return 10
stdout: "k 3\n1 2 5 { g: 4, h: 6 } 7 2 1 [ 1, 1, 2, [ 3, 4 ] ]\n"
