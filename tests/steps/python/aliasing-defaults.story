<module>: call 1
<module>: line 1
<module>: line 4
    add = function add(item, bag)#1()
<module> > add: call 1
    item = 1
    bag = list#2()
<module> > add: line 2
<module> > add: line 3
    bag = list#2(1)
<module> > add: return 3 list#2(1)
<module>: line 5
    first = list#2(1)
<module> > add: call 1
    item = 2
    bag = list#2(1)
<module> > add: line 2
<module> > add: line 3
    <module>: first = list#2(1, 2)
    bag = list#2(1, 2)
<module> > add: return 3 list#2(1, 2)
<module>: line 6
    second = list#2(1, 2)
<module> > add: call 1
    item = 3
    bag = list#3(0)
<module> > add: line 2
<module> > add: line 3
    bag = list#3(0, 3)
<module> > add: return 3 list#3(0, 3)
<module>: line 7
    third = list#3(0, 3)
<module>: line 8
    rows = list#5(list#4(0, 0), list#4(0, 0), list#4(0, 0))
<module>: line 9
    rows = list#5(list#4(0, 9), list#4(0, 9), list#4(0, 9))
<module>: line 10
    copy = list#6(list#4(0, 9), list#4(0, 9), list#4(0, 9))
<module>: line 11
    copy = list#6(list#4(0, 9), list#6(list#4(0, 9), list#6(list, list, list), list#4(0, 9)), list#4(0, 9))
<module>: line 12
    other = list#5(list#4(0, 9), list#4(0, 9), list#4(0, 9))
<module>: line 13
    rows = list#5(list#4(0, 9), list#4(0, 9), list#4(0, 9), 5)
    other = list#5(list#4(0, 9), list#4(0, 9), list#4(0, 9), 5)
<module>: line 14
    a = dict#7()
    b = dict#7()
<module>: line 15
    a = dict#7('k'=dict#7('k'=dict#7('k'=dict)))
    b = dict#7('k'=dict#7('k'=dict#7('k'=dict)))
<module>: return 15 None
    a is gone
