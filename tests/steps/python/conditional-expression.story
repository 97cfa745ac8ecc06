<module>: call 1
<module>: line 1
<module>: line 2
    age = 5
<module>: line 1
    kind = 'child'
<module>: line 2
    age = 20
<module>: line 1
    kind = 'adult'
<module>: return 1 None
