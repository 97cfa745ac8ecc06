<module>: call 1
<module>: line 1
<module>: line 2
    log = list#1()
<module>: line 3
    divisor = 1
<module>: line 4
<module>: line 8
    result = 10.0
<module>: line 10
    log = list#1(10.0)
<module>: line 2
    log = list#1(10.0, 'done')
<module>: line 3
    divisor = 0
<module>: line 4
<module>: raise 4 ZeroDivisionError#2(args=tuple)
<module>: line 5
<module>: line 6
<module>: line 10
    log = list#1(10.0, 'done', 'zero')
<module>: line 2
    log = list#1(10.0, 'done', 'zero', 'done')
<module>: return 2 None
