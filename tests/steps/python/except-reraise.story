<module>: call 1
<module>: line 1
<module>: line 17
    f = function f(n)#1()
<module> > f: call 1
    <module>: i = 0
    n = 0
<module> > f: line 2
<module> > f: line 3
<module> > f: raise 3 KeyError#2(args=tuple)
<module> > f: line 6
<module> > f: line 7
    e = KeyError#4(args=tuple#3(0))
<module> > f: line 8
<module> > f: line 9
<module> > f: line 10
    inner = KeyError#4(args=tuple#3(0))
<module> > f: line 11
    same = True
    inner is gone
<module> > f: line 15
    e is gone
<module> > f: return 15 True
    y = 'fin'
<module> > f: call 1
    <module>: i = 1
    n = 1
<module> > f: line 2
<module> > f: line 3
<module> > f: line 4
<module> > f: raise 4 IndexError#5(args=tuple)
<module> > f: line 6
<module> > f: line 7
    e = IndexError#7(args=tuple#6(1))
<module> > f: line 8
<module> > f: line 9
<module> > f: line 10
    inner = IndexError#7(args=tuple#6(1))
<module> > f: line 11
    same = True
    inner is gone
<module> > f: line 15
    e is gone
<module> > f: return 15 True
    y = 'fin'
<module> > f: call 1
    <module>: i = 2
    n = 2
<module> > f: line 2
<module> > f: line 3
<module> > f: line 4
<module> > f: line 5
<module> > f: line 15
<module> > f: return 15 2
    y = 'fin'
<module> > f: call 1
    <module>: i = 3
    n = 3
<module> > f: line 2
<module> > f: line 3
<module> > f: line 4
<module> > f: line 5
<module> > f: line 13
<module> > f: line 15
    x = 'else'
<module> > f: line 16
    y = 'fin'
<module> > f: return 16 tuple#8('else', 'fin')
<module>: line 18
    r = list#9(True, True, 2, tuple#8('else', 'fin'))
    i is gone
<module>: line 23
    chain = function chain()#10()
<module>: line 24
<module> > chain: call 18
<module> > chain: line 19
<module> > chain: line 20
<module> > chain: raise 20 KeyError#11(args=tuple)
<module> > chain: line 21
<module> > chain: line 22
<module> > chain: raise 22 ValueError#12(args=tuple, __context__=KeyError)
<module> > chain: unwind 22 ValueError#12(args=tuple, __context__=KeyError)
<module>: raise 24 ValueError#12(args=tuple, __context__=KeyError)
<module>: line 25
<module>: line 26
    v = ValueError#16(args=tuple#13("invalid literal for int() with base 10: 'b'"), __context__=KeyError#15(args=tuple#14('a')))
<module>: return 26 None
    ctx = 'KeyError'
    v is gone
