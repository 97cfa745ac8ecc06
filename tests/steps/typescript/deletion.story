<module>: call 1
<module>: line 1
<module>: line 2
    o = Object#1(a=1, b=2)
<module>: line 3
    o = Object#1(b=2)
<module>: line 4
    o = Object#1(b=2, a=3)
<module>: line 5
    list = Array#2(1, 2, 3)
<module>: line 6
    list = Array#2(1, empty, 3)
<module>: line 7
    list = Array#2(1, empty)
<module>: line 8
    gone = 'here'
<module>: line 9
    gone = undefined
<module>: line 10
    b = 2
    left = Object#3(a=3)
<module>: line 10
    key = 'b'
<module>: line 10
    o = Object#1(a=3)
<module>: line 10
    key = 'a'
<module>: line 10
    o = Object#1()
<module>: line 11
    key is gone
<module>: return 11
stdout: "0 [ 1, <1 empty item> ] undefined 2 { a: 3 }\n"
