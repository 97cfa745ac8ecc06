<module>: call 1
<module>: line 1
<module>: line 2
    keys = list#1('a', 'b')
<module>: line 3
    table = dict#2('a'=1, 'b'=2)
<module>: line 4
    swapped = dict#3(1='a', 2='b')
<module>: return 4 None
    table = dict#2('a'=1, 'b'=2, 'c'=3)
