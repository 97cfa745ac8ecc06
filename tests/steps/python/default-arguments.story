<module>: call 1
<module>: line 1
<module>: line 6
    remember = function remember(item, seen)#1()
<module> > remember: call 1
    item = 1
    seen = list#2()
<module> > remember: line 2
<module> > remember: line 3
    seen = list#2(1)
<module> > remember: return 3 list#2(1)
<module>: line 7
    first = list#2(1)
<module> > remember: call 1
    item = 2
    seen = list#2(1)
<module> > remember: line 2
<module> > remember: line 3
    <module>: first = list#2(1, 2)
    seen = list#2(1, 2)
<module> > remember: return 3 list#2(1, 2)
<module>: return 7 None
    second = list#2(1, 2)
