<module>: call 1
<module>: line 1
<module>: line 2
    log = Array#1()
<module>: line 6
    p = Proxy#3(target=Object#2(a=1))
<module> > set: call 4
    t = Object#2(a=1)
    k = 'b'
    v = 4
<module> > set: line 4
<module> > set: line 4
    <module>: p = Proxy#3(target=Object#2(a=1, b=8))
    t = Object#2(a=1, b=8)
<module> > set: return 4 true
<module>: line 7
<module> > get: call 3
    t = Object#2(a=1, b=8)
    k = 'a'
<module> > get: line 3
<module> > get: line 3
    <module>: log = Array#1('a')
<module> > get: return 3 1
<module> > get: call 3
    t = Object#2(a=1, b=8)
    k = 'b'
<module> > get: line 3
<module> > get: line 3
    <module>: log = Array#1('a', 'b')
<module> > get: return 3 8
<module>: line 8
    s = 9
<module>: line 9
    q = Proxy#3(target=Object#2(a=1, b=8))
<module>: line 10
<module>: line 11
    f = Proxy#5(target=Function#4())
<module> > apply: call 10
<module> > apply: return 10 2
<module>: return 11
stdout: "9 [ 'a', 'b' ] true\n2\n"
