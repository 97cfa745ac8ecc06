<module>: call 1
<module>: line 1
<module>: line 2
    a = list#1()
    b = list#1()
<module>: line 3
    a = list#1(1)
    b = list#1(1)
<module>: line 4
    c = 0
    d = list#2(1, 2, 3)
    e = 4
<module>: line 5
<module>: return 5 None
    f = 1
    g = 2
    h = 3
