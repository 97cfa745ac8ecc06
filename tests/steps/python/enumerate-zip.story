<module>: call 1
<module>: line 1
<module>: line 2
    rows = list#1()
<module>: line 3
    index = 1
    name = 'Ada'
    age = 36
<module>: line 2
    rows = list#1(tuple#2(1, 'Ada', 36))
<module>: line 3
    index = 2
    name = 'Alan'
    age = 41
<module>: line 2
    rows = list#1(tuple#2(1, 'Ada', 36), tuple#3(2, 'Alan', 41))
<module>: return 2 None
