<module>: call 1
<module>: line 1
<module>: line 4
    low = function low(d)#1()
<module>: line 10
    mid = function mid()#2()
<module> > mid: call 4
<module> > mid: line 5
<module> > mid: line 6
    local = dict#4('a'=list#3(1))
<module> > mid: line 7
<module> > mid > low: call 1
    d = dict#4('a'=list#3(1))
<module> > mid > low: line 2
<module> > mid > low: raise 2 FileNotFoundError#5(args=tuple)
<module> > mid > low: unwind 2 FileNotFoundError#5(args=tuple)
<module> > mid: raise 7 FileNotFoundError#5(args=tuple)
<module> > mid: line 9
<module> > mid: unwind 9 FileNotFoundError#6(args=tuple)
    local = dict#4('a'=list#3(1, 2))
<module>: raise 10 FileNotFoundError#6(args=tuple)
<module>: unwind 10 FileNotFoundError#6(args=tuple)
