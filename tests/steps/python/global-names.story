<module>: call 1
<module>: line 1
<module>: line 4
    count = 0
<module>: line 10
    increase = function increase()#1()
<module> > increase: call 4
<module> > increase: line 6
<module> > increase: line 7
    <module>: count = 1
<module> > increase: return 7 None
    <module>: made = 2
<module>: line 11
<module> > increase: call 4
<module> > increase: line 6
<module> > increase: line 7
    <module>: count = 2
<module> > increase: return 7 None
    <module>: made = 4
<module>: return 11 None
