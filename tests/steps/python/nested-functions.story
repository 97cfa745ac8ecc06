<module>: call 1
<module>: line 1
<module>: line 11
    outer = function outer(x)#1()
<module> > outer: call 1
    x = 1
<module> > outer: line 2
<module> > outer: line 8
    middle = function outer.<locals>.middle(y)#2(x=1)
<module> > outer > outer.<locals>.middle: call 2
    y = 2
    x = 1
<module> > outer > outer.<locals>.middle: line 3
<module> > outer > outer.<locals>.middle: line 6
    inner = function outer.<locals>.middle.<locals>.inner(z)#3(x=1, y=2)
<module> > outer > outer.<locals>.middle > outer.<locals>.middle.<locals>.inner: call 3
    z = 3
    x = 1
    y = 2
<module> > outer > outer.<locals>.middle > outer.<locals>.middle.<locals>.inner: line 4
<module> > outer > outer.<locals>.middle > outer.<locals>.middle.<locals>.inner: return 4 6
<module> > outer > outer.<locals>.middle: return 6 6
<module> > outer: return 8 6
<module>: return 11 None
    result = 6
