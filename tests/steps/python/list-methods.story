<module>: call 1
<module>: line 1
<module>: line 2
    items = list#1(3, 1, 2)
<module>: line 3
    items = list#1(1, 2, 3)
<module>: line 4
    items = list#1(9, 1, 2, 3)
<module>: line 5
    items = list#1(9, 2, 3)
<module>: line 6
    items = list#1(9, 2)
    last = 3
<module>: line 7
    items = list#1(9, 2, 0, 1)
<module>: line 8
    items = list#1(9, 'x', 'y', 0, 1)
<module>: line 9
    items = list#1(1, 0, 'y', 'x', 9)
<module>: return 9 None
    items = list#1()
