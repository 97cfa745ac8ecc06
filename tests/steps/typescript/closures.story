<module>: call 1
<module>: line 7
    make = Function make#1()
    counter = Function counter#2()
<module> > make: call 1
<module> > make: line 2
<module> > make: line 3
    fs = Array#3()
<module> > make: line 3
    i = 0
<module> > make: line 3
    fs = Array#3(Function#4())
<module> > make: line 3
    i = 1
<module> > make: line 3
    fs = Array#3(Function#4(), Function#5())
<module> > make: line 3
    i = 2
<module> > make: line 3
    fs = Array#3(Function#4(), Function#5(), Function#6())
<module> > make: line 4
    i is gone
<module> > make: line 4
    j = 0
<module> > make: line 4
    fs = Array#3(Function#4(), Function#5(), Function#6(), Function#7())
<module> > make: line 4
    j = 1
<module> > make: line 4
    fs = Array#3(Function#4(), Function#5(), Function#6(), Function#7(), Function#8())
<module> > make: line 5
    j = 2
<module> > make: return 5 Array#3(Function, Function, Function, Function, Function)
<module> > <arrow>: call 7
    f = Function#4()
<module> > <arrow> > <arrow>: call 3
    i = 0
<module> > <arrow> > <arrow>: return 3 0
<module> > <arrow>: return 7 0
<module> > <arrow>: call 7
    f = Function#5()
<module> > <arrow> > <arrow>: call 3
    i = 1
<module> > <arrow> > <arrow>: return 3 10
<module> > <arrow>: return 7 10
<module> > <arrow>: call 7
    f = Function#6()
<module> > <arrow> > <arrow>: call 3
    i = 2
<module> > <arrow> > <arrow>: return 3 20
<module> > <arrow>: return 7 20
<module> > <arrow>: call 7
    f = Function#7()
<module> > <arrow> > <arrow>: call 4
    j = 2
<module> > <arrow> > <arrow>: return 4 2
<module> > <arrow>: return 7 2
<module> > <arrow>: call 7
    f = Function#8()
<module> > <arrow> > <arrow>: call 4
    j = 2
<module> > <arrow> > <arrow>: return 4 2
<module> > <arrow>: return 7 2
<module>: line 12
    out = Array#9(0, 10, 20, 2, 2)
<module> > counter: call 8
    start = 1
<module> > counter: line 9
<module> > counter: line 10
    n = 1
<module> > counter: return 10 Object#10(inc=Function inc, value=getter)
<module>: line 13
    c = Object#10(inc=Function inc#11(), value=getter)
<module> > inc: call 10
    by = 1
    n = 1
<module> > inc: return 10 2
    n = 2
<module>: line 14
<module> > inc: call 10
    by = 5
    n = 2
<module> > inc: return 10 7
    n = 7
<module>: line 15
<module> > value: call 10
    n = 7
<module> > value: line 10
<module> > value: return 10 7
<module>: line 16
    v = 7
<module>: return 16
stdout: "[ 0, 10, 20, 2, 2 ] 7\n"
