<module>: call 1
<module>: line 1
<module>: line 2
    loop = list#1(1)
<module>: line 3
    loop = list#1(1, list#1(1, list#1(1, list)))
<module>: line 4
    tree = dict#3('left'=dict#2(), 'right'=None)
<module>: return 4 None
    tree = dict#3('left'=dict#2('up'=1), 'right'=None)
