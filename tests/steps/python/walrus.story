<module>: call 1
<module>: line 1
<module>: line 2
    values = list#1(1, 5, 10)
<module>: line 3
    count = 3
<module>: line 4
    last = 10
    big = list#2(5, 10)
<module>: line 5
    values = list#1(1, 5)
    taken = 10
<module>: line 4
<module>: line 5
    values = list#1(1)
    taken = 5
<module>: line 4
<module>: return 4 None
    values = list#1()
    taken = 1
