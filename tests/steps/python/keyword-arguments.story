<module>: call 1
<module>: line 1
<module>: line 5
    call = function call(a, b, *rest, c, **named)#1()
<module> > call: call 1
    a = 1
    b = 2
    c = 3
    rest = tuple#2()
    named = dict#3()
<module> > call: line 2
<module> > call: return 2 tuple#4(1, 2, tuple, 3, dict)
<module>: line 6
    first = tuple#4(1, 2, tuple#2(), 3, dict#3())
<module> > call: call 1
    a = 1
    b = 2
    c = 5
    rest = tuple#5(3, 4)
    named = dict#6('d'=6)
<module> > call: line 2
<module> > call: return 2 tuple#7(1, 2, tuple, 5, dict)
<module>: return 6 None
    second = tuple#7(1, 2, tuple#5(3, 4), 5, dict#6('d'=6))
