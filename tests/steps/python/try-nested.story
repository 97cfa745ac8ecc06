<module>: call 1
<module>: line 1
<module>: line 11
    step = function step(number)#1()
<module> > step: call 1
    <module>: each = 5
    number = 5
<module> > step: line 2
<module> > step: line 3
<module> > step: line 4
<module> > step: return 4 2
<module> > step: call 1
    <module>: each = 0
    number = 0
<module> > step: line 2
<module> > step: line 3
<module> > step: line 4
<module> > step: raise 4 ZeroDivisionError#2(args=tuple)
<module> > step: line 5
<module> > step: line 7
<module> > step: line 8
<module> > step: return 8 'zero'
<module> > step: call 1
    <module>: each = 'a'
    number = 'a'
<module> > step: line 2
<module> > step: line 3
<module> > step: line 4
<module> > step: raise 4 TypeError#3(args=tuple)
<module> > step: line 5
<module> > step: line 6
<module> > step: return 6 'type'
<module>: return 11 None
    results = list#4(2, 'zero', 'type')
    each is gone
