<module>: call 1
<module>: line 1
<module>: line 8
    factorial = function factorial(number)#1()
<module> > factorial: call 1
    number = 5
<module> > factorial: line 2
<module> > factorial: line 4
<module> > factorial > factorial: call 1
    number = 4
<module> > factorial > factorial: line 2
<module> > factorial > factorial: line 4
<module> > factorial > factorial > factorial: call 1
    number = 3
<module> > factorial > factorial > factorial: line 2
<module> > factorial > factorial > factorial: line 4
<module> > factorial > factorial > factorial > factorial: call 1
    number = 2
<module> > factorial > factorial > factorial > factorial: line 2
<module> > factorial > factorial > factorial > factorial: line 4
<module> > factorial > factorial > factorial > factorial > factorial: call 1
    number = 1
<module> > factorial > factorial > factorial > factorial > factorial: line 2
<module> > factorial > factorial > factorial > factorial > factorial: line 3
<module> > factorial > factorial > factorial > factorial > factorial: return 3 1
<module> > factorial > factorial > factorial > factorial: line 5
    smaller = 1
<module> > factorial > factorial > factorial > factorial: return 5 2
<module> > factorial > factorial > factorial: line 5
    smaller = 2
<module> > factorial > factorial > factorial: return 5 6
<module> > factorial > factorial: line 5
    smaller = 6
<module> > factorial > factorial: return 5 24
<module> > factorial: line 5
    smaller = 24
<module> > factorial: return 5 120
<module>: return 8 None
    result = 120
