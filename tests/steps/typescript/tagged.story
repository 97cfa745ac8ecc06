<module>: call 1
<module>: line 4
    tag = Function tag#1()
<module>: line 5
    n = 3
<module> > tag: call 1
    s = Array#2('a', 'b', 'c')
    v = Array#3(3, 4)
<module> > tag: line 2
<module> > tag: return 2 'a|b|c2'
<module>: line 6
<module>: line 7
    opt = Object#4()
<module>: line 8
    r = 'none'
<module>: line 9
    z = undefined
<module>: line 10
    z = 4
<module>: line 11
<module>: line 12
    z = 6
<module>: line 13
    com = 2
<module>: line 14
    t = 'object'
    v = undefined
<module>: line 15
    arr = Array#5(1, empty, 3)
<module>: line 16
    sp = Array#6(1, undefined, 3, 'a', 'b')
<module>: return 16
stdout: "a|b|c2\nnone 6 2 object undefined 3 [ 1, undefined, 3, 'a', 'b' ] 2\n"
