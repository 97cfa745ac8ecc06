<module>: call 1
<module>: line 1
<module>: line 2
    x = 'outer'
<module>: line 3
    squares = list#1(0, 1, 4)
<module>: line 4
    pairs = set#2(tuple, tuple, tuple, tuple)
<module>: line 5
    lengths = dict#3('a'=1, 'bc'=2)
<module>: return 5 None
    nested = list#6(list#4(0, 1), list#5(1, 2))
