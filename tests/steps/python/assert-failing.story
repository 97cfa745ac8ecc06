<module>: call 1
<module>: line 1
<module>: line 6
    check = function check(number)#1()
<module>: line 7
    number = 1
<module> > check: call 1
    number = 1
<module> > check: line 2
<module> > check: line 3
<module> > check: return 3 1
<module>: line 6
<module>: line 7
    number = -1
<module> > check: call 1
    number = -1
<module> > check: line 2
<module> > check: raise 2 AssertionError#2(args=tuple)
<module> > check: unwind 2 AssertionError#2(args=tuple)
<module>: raise 7 AssertionError#2(args=tuple)
<module>: unwind 7 AssertionError#2(args=tuple)
