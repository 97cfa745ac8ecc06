<module>: call 1
<module>: line 1
<module>: line 2
    letters = list#1('a', 'b', 'c', 'd', 'e', 'f')
<module>: line 3
    middle = list#2('c', 'd')
<module>: line 4
    letters = list#1('x', 'b', 'x', 'd', 'x', 'f')
<module>: line 5
    letters = list#1('x', 'd', 'x', 'f')
<module>: return 5 None
    text = 'olleh'
