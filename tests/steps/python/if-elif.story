<module>: call 1
<module>: line 1
<module>: line 2
    grades = list#1()
<module>: line 3
    score = 95
<module>: line 4
<module>: line 9
    grade = 'A'
<module>: line 2
    grades = list#1('A')
<module>: line 3
    score = 85
<module>: line 5
<module>: line 6
<module>: line 9
    grade = 'B'
<module>: line 2
    grades = list#1('A', 'B')
<module>: line 3
    score = 10
<module>: line 5
<module>: line 8
<module>: line 9
    grade = 'F'
<module>: line 2
    grades = list#1('A', 'B', 'F')
<module>: return 2 None
