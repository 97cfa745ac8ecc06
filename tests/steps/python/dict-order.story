<module>: call 1
<module>: line 1
<module>: line 2
    table = dict#1('a'=1, 'b'=2, 'c'=3)
<module>: line 3
    table = dict#1('b'=2, 'c'=3)
<module>: line 4
    table = dict#1('b'=2, 'c'=3, 'a'=4)
<module>: line 5
    table = dict#1('b'=5, 'c'=3, 'a'=4)
<module>: line 6
    table = dict#1('b'=5, 'c'=3, 'a'=4, 'd'=6)
<module>: line 7
    table = dict#1('b'=5, 'c'=3, 'a'=4, 'd'=6, 'e'=list#2())
<module>: return 7 None
    table = dict#1('b'=5, 'c'=3, 'a'=4, 'd'=6)
    last = tuple#3('e', list#2())
