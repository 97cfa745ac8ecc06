<module>: call 1
<module>: line 1
    f = Function f#1()
    thrower = Function thrower#2()
    passes = Function passes#3()
<module>: line 23
    v = 1
<module> > f: call 2
    n = 1
<module> > f: line 3
<module> > f: line 4
    out = 1
<module> > f: line 5
<module> > f: line 6
<module> > f: line 7
    Inner = Function Inner#4()
<module> > f: line 8
    n2 = 1
<module> > f: line 9
    out2 = 1
<module> > f: line 15
<module> > f: line 16
<module> > f: line 18
<module> > f: return 18 1
<module>: line 28
    v is gone
<module>: line 29
    before = 'function'
<module>: line 30
    E = Object#5(0='A', A=0)
<module>: line 30
<module>: line 30
<module>: line 30
    q = 1
<module>: line 31
    N = Object#6(z=1)
    q is gone
<module>: line 33
<module>: line 34
<module>: line 36
    v = 'x'
    before is gone
<module>: line 37
    before = 'x'
<module>: line 41
    v = 1
    E is gone
    N is gone
    before is gone
<module>: line 42
<module>: line 43
    w = 1
<module>: line 44
    w is gone
<module>: line 44
    w = 5
<module>: line 41
    w is gone
<module>: line 42
    v = 2
<module>: line 43
    w = 2
<module>: line 44
    w is gone
<module>: line 44
    w = 5
<module>: line 41
    w is gone
<module>: line 47
    v = 1
<module>: line 49
    v is gone
<module>: line 50
    v = 4
<module>: line 62
    v = 1
<module> > passes: call 53
<module> > passes: line 54
<module> > passes: line 56
    step = 0
<module> > passes: line 57
    step = 1
<module> > passes > thrower: call 52
<module> > passes > thrower: line 52
<module> > passes > thrower: raise 52 Error#7(message='t')
<module> > passes > thrower: unwind 52 Error#7(message='t')
<module> > passes: raise 57 Error#7(message='t')
<module> > passes: line 59
<module> > passes: unwind 59 Error#7(message='t')
<module>: raise 62 Error#7(message='t')
<module>: line 62
    e = Error#7(message='t')
    v is gone
<module>: line 62
<module>: line 62
    v = Error#7(message='t')
<module>: return 62
stdout: "1\none\n1\n1\ndeep\nx\n1\n5 1\n2\n5 2\na\n4\nt\n"
