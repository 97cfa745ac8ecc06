<module>: call 1
<module>: line 1
<module>: line 2
    one = set#1(1, 2, 3)
<module>: line 3
    two = frozenset#2(3, 4)
<module>: line 4
    both = set#3(1, 2, 3, 4)
<module>: line 5
    one = set#1(1, 3)
<module>: line 6
    one = set#1('x', 1, 3)
<module>: return 6 None
    empty = set#4()
