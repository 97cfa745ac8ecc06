<module>: call 1
<module>: line 1
<module>: line 7
    work = function work(items)#1()
<module> > work: call 1
    items = list#2(1, 2, 3)
<module> > work: line 2
<module> > work: line 3
    factor = 2
<module> > work: line 4
    doubled = list#3(2, 4, 6)
<module> > work > work.<locals>.<genexpr>: call 4
<module> > work > work.<locals>.<genexpr>: line 4
<module> > work > work.<locals>.<genexpr>: yield 4 2
    each = 2
<module> > work > work.<locals>.<genexpr>: resume 4
<module> > work > work.<locals>.<genexpr>: yield 4 4
    each = 4
<module> > work > work.<locals>.<genexpr>: resume 4
<module> > work > work.<locals>.<genexpr>: yield 4 6
    each = 6
<module> > work > work.<locals>.<genexpr>: resume 4
<module> > work > work.<locals>.<genexpr>: return 4 None
<module> > work: return 4 12
<module>: return 7 None
    result = 12
