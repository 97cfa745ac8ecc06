<module>: call 1
<module>: line 1
<module>: line 2
    total = 0
<module>: line 3
    names = list#1('a')
<module>: line 4
    other = list#1('a')
<module>: line 5
    total = 5
<module>: line 6
    names = list#1('a', 'b')
    other = list#1('a', 'b')
<module>: line 7
    names = list#1('a', 'b', 'a', 'b')
    other = list#1('a', 'b', 'a', 'b')
<module>: line 8
    text = 'x'
<module>: return 8 None
    text = 'xy'
