<module>: call 1
<module>: line 1
<module>: line 2
    data = list#1(3, 5, 0, 7)
<module>: line 3
    it = <list_iterator>
<module>: line 4
    n = 3
<module>: line 3
    sq = 9
<module>: line 4
    n = 5
<module>: line 3
    sq = 25
<module>: line 5
    n = 0
<module> > <genexpr>: call 5
<module> > <genexpr>: line 5
<module> > <genexpr>: yield 5 False
    <module>: big = 3
    v = 3
<module> > <genexpr>: resume 5
<module> > <genexpr>: yield 5 True
    <module>: big = 5
    v = 5
<module> > <genexpr>: throw 5 GeneratorExit#2(args=tuple)
<module> > <genexpr>: raise 5 GeneratorExit#2(args=tuple)
<module> > <genexpr>: unwind 5 GeneratorExit#2(args=tuple)
<module>: line 6
<module>: line 7
    found = 5
<module>: line 9
    k = 3
    f = function f(a, b, *, c)#3()
<module> > f: call 7
    a = 1
    b = 2
    c = 3
<module> > f: line 8
<module> > f: return 8 tuple#4(9, 3)
    t = 3
<module>: line 10
    r = tuple#4(9, 3)
<module>: return 10 None
    y = 1
    r2 = list#5(1, 1)
