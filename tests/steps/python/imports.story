<module>: call 1
<module>: line 1
<module>: line 2
    math = <module 'math'>
<module>: line 4
    Counter = <class 'Counter'>
<module>: line 5
    root = 4.0
<module>: line 6
    counts = Counter#1('a'=2, 'b'=1, 'c'=1)
<module>: return 6 None
    most = list#3(tuple#2('a', 2))
