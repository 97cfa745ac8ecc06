<module>: call 1
<module>: line 1
<module>: line 2
    numbers = list#1(1, 2, 3)
<module>: line 3
    doubled = generator <genexpr>#2()
<module> > <genexpr>: call 2
<module> > <genexpr>: line 2
<module> > <genexpr>: yield 2 2
    number = 1
<module>: line 4
    first = 2
    waits: <genexpr>:2 for 2
<module> > <genexpr>: resume 2
    waits: nothing
<module> > <genexpr>: yield 2 4
    number = 2
<module> > <genexpr>: resume 2
<module> > <genexpr>: yield 2 6
    number = 3
<module> > <genexpr>: resume 2
<module> > <genexpr>: return 2 None
<module>: return 4 None
    rest = list#3(4, 6)
