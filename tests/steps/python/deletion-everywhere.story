<module>: call 1
<module>: line 1
<module>: line 2
    x = list#1(1, 2, 3, 4)
<module>: line 3
    x = list#1(1, 3, 4)
<module>: line 4
    x = list#1(3, 4)
<module>: line 5
    d = dict#2('a'=1, 'b'=2)
<module>: line 6
    d = dict#2('b'=2)
<module>: line 7
    d = dict#2('b'=2, 'a'=3)
<module>: line 15
    f = function f()#3()
<module> > f: call 7
<module> > f: line 8
<module> > f: line 9
    y = 1
<module> > f: line 10
    y is gone
<module> > f: line 11
<module> > f: raise 11 UnboundLocalError#4(args=tuple)
<module> > f: line 12
<module> > f: line 13
    e = UnboundLocalError#6(args=tuple#5("cannot access local variable 'y' where it is not associated with a value"))
<module> > f: line 14
    m = 'unbound'
    e is gone
<module> > f: return 14 'unbound'
<module>: line 16
    z = 'unbound'
<module> > O: call 16
<module> > O: line 16
<module> > O: return 16 None
<module>: line 17
    O = type O#7()
<module>: line 18
    o = O#8()
<module>: line 19
    o = O#8(p=1)
<module>: line 20
    o = O#8(p=1, q=2)
<module>: line 21
    o = O#8(q=2)
<module>: line 22
    o = O#8(q=2, p=5)
<module>: return 22 None
    x is gone
    d is gone
