<module>: call 1
<module>: line 1
<module>: line 2
    low = 1
    high = 10
<module>: line 3
    value = 0
<module>: line 2
    inside = False
<module>: line 3
    value = 5
<module>: line 2
    inside = True
<module>: line 3
    value = 11
<module>: line 2
    inside = False
<module>: return 2 None
