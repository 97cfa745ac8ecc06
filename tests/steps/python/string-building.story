<module>: call 1
<module>: line 1
<module>: line 2
    text = ''
<module>: line 3
    letter = 'a'
<module>: line 4
    text = 'a'
<module>: line 2
    text = 'A'
<module>: line 3
    letter = 'b'
<module>: line 4
    text = 'Ab'
<module>: line 2
    text = 'AB'
<module>: line 3
    letter = 'c'
<module>: line 4
    text = 'ABc'
<module>: line 2
    text = 'ABC'
<module>: line 5
<module>: line 6
    parts = list#1('A', 'C')
<module>: return 6 None
    joined = 'A-C'
