<module>: call 1
<module>: line 1
<module>: line 2
    point = tuple#2(1, tuple#1(2, 3))
<module>: line 3
    x = 1
    y = 2
    z = 3
<module>: line 4
    point = tuple#3(1, tuple#1(2, 3), 4)
<module>: line 5
    nested = tuple#6(tuple#4(tuple#3(1, tuple, 4)), list#5())
<module>: return 5 None
    nested = tuple#6(tuple#4(tuple#3(1, tuple, 4)), list#5(1))
