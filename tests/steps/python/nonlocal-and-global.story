<module>: call 1
<module>: line 1
<module>: line 2
    total = 0
<module>: line 7
    bump = function bump(by)#1()
<module>: line 8
    k = 0
<module> > bump: call 2
    by = 0
<module> > bump: line 4
<module> > bump: line 5
<module> > bump: line 6
    <module>: fresh = 0
<module> > bump: return 6 0
<module>: line 7
<module>: line 8
    k = 1
<module> > bump: call 2
    by = 1
<module> > bump: line 4
<module> > bump: line 5
    <module>: total = 1
<module> > bump: line 6
    <module>: fresh = 1
<module> > bump: return 6 1
<module>: line 7
<module>: line 8
    k = 2
<module> > bump: call 2
    by = 2
<module> > bump: line 4
<module> > bump: line 5
    <module>: total = 3
<module> > bump: line 6
    <module>: fresh = 3
<module> > bump: return 6 3
<module>: line 7
<module>: line 9
<module>: line 18
    outer = function outer()#2()
<module> > outer: call 9
<module> > outer: line 10
<module> > outer: line 11
    x = 1
<module> > outer: line 17
    inner = function outer.<locals>.inner()#3(x=1)
<module> > outer > outer.<locals>.inner: call 11
    x = 1
<module> > outer > outer.<locals>.inner: line 12
<module> > outer > outer.<locals>.inner: line 16
    deepest = function outer.<locals>.inner.<locals>.deepest()#4(x=1)
<module> > outer > outer.<locals>.inner > outer.<locals>.inner.<locals>.deepest: call 12
    x = 1
<module> > outer > outer.<locals>.inner > outer.<locals>.inner.<locals>.deepest: line 14
<module> > outer > outer.<locals>.inner > outer.<locals>.inner.<locals>.deepest: line 15
    outer: x = 2
    outer: inner = function outer.<locals>.inner()#3(x=2)
    outer.<locals>.inner: x = 2
    outer.<locals>.inner: deepest = function outer.<locals>.inner.<locals>.deepest()#4(x=2)
    x = 2
<module> > outer > outer.<locals>.inner > outer.<locals>.inner.<locals>.deepest: return 15 2
<module> > outer > outer.<locals>.inner: return 16 2
<module> > outer: return 17 4
<module>: line 19
    o = 4
<module>: line 20
    dyn = 5
<module>: return 20 None
    g2 = 6
