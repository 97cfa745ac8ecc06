<module>: call 1
<module>: line 1
<module>: line 2
    first = list#1(1, 2)
<module>: line 3
    second = list#1(1, 2)
<module>: line 4
    first = list#1(1, 2, 3)
    second = list#1(1, 2, 3)
<module>: line 5
    copy = list#2(1, 2, 3)
<module>: line 6
    copy = list#2(1, 2, 3, 4)
<module>: return 6 None
    first = list#1(list#2(1, 2, 3, 4), 2, 3)
    second = list#1(list#2(1, 2, 3, 4), 2, 3)
