<module>: call 1
<module>: line 1
<module>: line 18
    f = function f(k)#1()
<module> > f: call 1
    k = 0
<module> > f: line 2
<module> > f: line 3
    i = 0
<module> > f: line 4
<module> > f: line 5
<module> > f: line 16
<module> > f: return 16 'ret'
    k = 1
<module>: line 19
    a = 'ret'
<module> > f: call 1
    k = 1
<module> > f: line 2
<module> > f: line 3
    i = 0
<module> > f: line 4
<module> > f: line 6
<module> > f: line 7
<module> > f: line 16
<module> > f: line 17
    k = 2
<module> > f: return 17 2
<module>: line 20
    b = 2
<module> > f: call 1
    k = 2
<module> > f: line 2
<module> > f: line 3
    i = 0
<module> > f: line 4
<module> > f: line 6
<module> > f: line 8
<module> > f: line 9
<module> > f: line 16
<module> > f: line 2
    k = 3
<module> > f: line 3
    i = 1
<module> > f: line 4
<module> > f: line 6
<module> > f: line 8
<module> > f: line 10
<module> > f: raise 10 ValueError#2(args=tuple)
<module> > f: line 11
<module> > f: line 12
    e = ValueError#4(args=tuple#3(3))
<module> > f: line 16
    msg = '3'
    e is gone
<module> > f: line 2
    k = 4
<module> > f: line 3
    i = 2
<module> > f: line 4
<module> > f: line 6
<module> > f: line 8
<module> > f: line 10
<module> > f: raise 10 ValueError#5(args=tuple)
<module> > f: line 11
<module> > f: line 12
    e = ValueError#7(args=tuple#6(4))
<module> > f: line 16
    msg = '4'
    e is gone
<module> > f: line 2
    k = 5
<module> > f: line 17
<module> > f: return 17 5
<module>: line 21
    c = 5
<module> > f: call 1
    k = 5
<module> > f: line 2
<module> > f: line 3
    i = 0
<module> > f: line 4
<module> > f: line 6
<module> > f: line 8
<module> > f: line 10
<module> > f: raise 10 ValueError#8(args=tuple)
<module> > f: line 11
<module> > f: line 12
    e = ValueError#10(args=tuple#9(5))
<module> > f: line 16
    msg = '5'
    e is gone
<module> > f: line 2
    k = 6
<module> > f: line 3
    i = 1
<module> > f: line 4
<module> > f: line 6
<module> > f: line 8
<module> > f: line 10
<module> > f: raise 10 ValueError#11(args=tuple)
<module> > f: line 11
<module> > f: line 12
    e = ValueError#13(args=tuple#12(6))
<module> > f: line 16
    msg = '6'
    e is gone
<module> > f: line 2
    k = 7
<module> > f: line 3
    i = 2
<module> > f: line 4
<module> > f: line 6
<module> > f: line 8
<module> > f: line 10
<module> > f: raise 10 ValueError#14(args=tuple)
<module> > f: line 11
<module> > f: line 12
    e = ValueError#16(args=tuple#15(7))
<module> > f: line 16
    msg = '7'
    e is gone
<module> > f: line 2
    k = 8
<module> > f: line 17
<module> > f: return 17 8
<module>: line 22
    d = 8
<module>: line 27
    g = function g()#17()
<module> > g: call 22
<module> > g: line 23
<module> > g: line 24
<module> > g: line 26
<module> > g: return 26 2
<module>: return 27 None
    h = 2
stderr: "main.py:26: SyntaxWarning: 'return' in a 'finally' block\n  return 2\n"
