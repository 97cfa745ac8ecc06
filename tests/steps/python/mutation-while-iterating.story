<module>: call 1
<module>: line 1
<module>: line 2
    l = list#1(1, 2, 3, 4)
<module>: line 3
    v = 1
<module>: line 2
<module>: line 3
    v = 2
<module>: line 4
<module>: line 2
    l = list#1(1, 3, 4)
<module>: line 3
    v = 4
<module>: line 2
<module>: line 5
<module>: line 6
    d = dict#2('a'=1, 'b'=2, 'c'=3)
<module>: line 7
<module>: line 8
    k = 'a'
<module>: line 7
    d = dict#2('b'=2, 'c'=3)
<module>: raise 7 RuntimeError#3(args=tuple)
<module>: line 9
<module>: line 10
    e = RuntimeError#5(args=tuple#4('dictionary changed size during iteration'))
<module>: line 11
    msg = 'dictionary changed size during iteration'
    e is gone
<module>: line 12
    l = list#1(4, 3, 1)
<module>: line 13
    l = list#1(1, 4, 3)
<module>: line 14
    l = list#1(1, 7, 8, 4, 3)
<module>: line 15
    l = list#1()
<module>: line 16
    s = set#6(1, 2)
<module>: line 17
    s = set#6(1, 2, 3)
<module>: line 18
    s = set#6(2, 3)
<module>: line 19
    s = set#6(3)
<module>: line 20
    d = dict#2('b'=2, 'c'=3, 'z'=1, 'a'=2)
<module>: line 21
    d = dict#2('b'=2, 'c'=3, 'z'=1, 'a'=2, 'q'=list#7(1))
<module>: return 21 None
    d = dict#2('b'=2, 'c'=3, 'z'=1, 'a'=2)
    p = tuple#8('q', list#7(1))
