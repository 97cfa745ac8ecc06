<module>: call 1
<module>: line 1
<module>: line 2
    x = 'outer'
<module>: line 3
    squares = list#1(0, 1, 4)
<module>: line 4
    pairs = dict#2('a'=1, 'b'=2)
<module>: line 5
    s = set#3('e', 'h', 'o')
<module>: line 6
    nested = list#6(list#4(0, 0), list#5(0, 1))
<module>: line 8
    f = function f(n)#7()
<module> > f: call 6
    n = 3
<module> > f: line 7
<module> > f: return 7 tuple#8(list, 2)
    last = 2
<module>: line 9
    r = tuple#8(list#9(4, 5), 2)
<module>: line 10
    g = generator <genexpr>#10()
<module> > <genexpr>: call 9
<module> > <genexpr>: line 9
<module> > <genexpr>: yield 9 0
    z = 0
<module> > <genexpr>: resume 9
<module> > <genexpr>: yield 9 1
    z = 1
<module> > <genexpr>: resume 9
<module> > <genexpr>: return 9 None
<module>: line 11
    total = 1
<module> > C: call 11
<module> > C: line 11
<module> > C: line 12
<module> > C: line 13
    items = list#11(1, 2)
<module> > C: return 13 None
    doubled = list#12(2, 4)
<module>: line 14
    C = type C#13(items=list#11(1, 2), doubled=list#12(2, 4))
<module>: return 14 None
    y = 'outer'
