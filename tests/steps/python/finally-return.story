<module>: call 1
<module>: line 1
<module>: line 8
    odd = function odd()#1()
<module>: line 18
    swallowed = function swallowed()#2()
<module> > odd: call 1
<module> > odd: line 2
<module> > odd: line 3
<module> > odd: line 5
<module> > odd: return 5 'try'
    note = 'finally'
<module> > swallowed: call 8
<module> > swallowed: line 9
<module> > swallowed: line 10
    number = 0
<module> > swallowed: line 11
<module> > swallowed: line 14
<module> > swallowed: line 9
    seen = 0
<module> > swallowed: line 10
    number = 1
<module> > swallowed: line 11
<module> > swallowed: line 12
<module> > swallowed: line 14
<module> > swallowed: line 15
    seen = 1
<module> > swallowed: return 15 1
<module>: return 18 None
    results = list#3('try', 1)
