<module>: call 1
<module>: line 1
<module>: line 5
    is_even = function is_even(number)#1()
<module>: line 9
    is_odd = function is_odd(number)#2()
<module> > is_even: call 1
    number = 4
<module> > is_even: line 2
<module> > is_even > is_odd: call 5
    number = 3
<module> > is_even > is_odd: line 6
<module> > is_even > is_odd > is_even: call 1
    number = 2
<module> > is_even > is_odd > is_even: line 2
<module> > is_even > is_odd > is_even > is_odd: call 5
    number = 1
<module> > is_even > is_odd > is_even > is_odd: line 6
<module> > is_even > is_odd > is_even > is_odd > is_even: call 1
    number = 0
<module> > is_even > is_odd > is_even > is_odd > is_even: line 2
<module> > is_even > is_odd > is_even > is_odd > is_even: return 2 True
<module> > is_even > is_odd > is_even > is_odd: return 6 True
<module> > is_even > is_odd > is_even: return 2 True
<module> > is_even > is_odd: return 6 True
<module> > is_even: return 2 True
<module>: return 9 None
    answer = True
