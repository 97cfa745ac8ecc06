<module>: call 1
<module>: line 1
<module>: line 5
    inner = function inner(items)#1()
<module>: line 10
    outer = function outer()#2()
<module> > outer: call 5
<module> > outer: line 6
<module> > outer: line 7
    items = list#3(1, 2)
<module> > outer > inner: call 1
    items = list#3(1, 2)
<module> > outer > inner: line 2
<module> > outer > inner: raise 2 IndexError#4(args=tuple)
<module> > outer > inner: unwind 2 IndexError#4(args=tuple)
<module> > outer: raise 7 IndexError#4(args=tuple)
<module> > outer: unwind 7 IndexError#4(args=tuple)
<module>: raise 10 IndexError#4(args=tuple)
<module>: unwind 10 IndexError#4(args=tuple)
