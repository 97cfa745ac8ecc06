<module>: call 1
<module>: line 1
<module>: line 2
    dataclass = <function dataclass>
<module>: line 3
<module> > P: call 2
<module> > P: line 2
<module> > P: return 2 None
<module>: line 2
<module> > P.__annotate__: call 2
    format = 1
<module> > P.__annotate__: line 2
<module> > P.__annotate__: line 4
<module> > P.__annotate__: line 2
<module> > P.__annotate__: line 5
<module> > P.__annotate__: line 2
<module> > P.__annotate__: return 2 dict#1('x'=<class 'int'>, 'y'=<class 'int'>)
<module>: line 3
<module>: line 6
    P = type P#2(__replace__=<function _replace>, __init__=<function P.__init__>, __repr__=<function P.__repr__>, __eq__=<function P.__eq__>)
<module>: line 22
    where = function where(p)#3()
<module> > where: call 6
    <module>: v = P#4(x=0, y=0)
    p = P#4(x=0, y=0)
<module> > where: line 7
<module> > where: line 8
<module> > where: line 9
<module> > where: return 9 'origin'
<module> > where: call 6
    <module>: v = P#5(x=2, y=2)
    p = P#5(x=2, y=2)
<module> > where: line 7
<module> > where: line 8
<module> > where: line 10
<module> > where: line 11
    x = 2
    y = 2
<module> > where: return 11 'diag 2'
<module> > where: call 6
    <module>: v = list#6(1, 2, 3)
    p = list#6(1, 2, 3)
<module> > where: line 7
<module> > where: line 8
<module> > where: line 10
<module> > where: line 12
<module> > where: line 13
    first = 1
    rest = list#7(2, 3)
<module> > where: return 13 tuple#8(1, list)
<module> > where: call 6
    <module>: v = dict#9('k'=1, 'z'=2)
    p = dict#9('k'=1, 'z'=2)
<module> > where: line 7
<module> > where: line 8
<module> > where: line 10
<module> > where: line 12
<module> > where: line 14
<module> > where: line 15
    v = 1
    others = dict#10('z'=2)
<module> > where: return 15 tuple#11(1, dict)
<module> > where: call 6
    <module>: v = 's'
    p = 's'
<module> > where: line 7
<module> > where: line 8
<module> > where: line 10
<module> > where: line 12
<module> > where: line 14
<module> > where: line 16
<module> > where: line 17
    t = 's'
<module> > where: return 17 's'
<module> > where: call 6
    <module>: v = None
    p = None
<module> > where: line 7
<module> > where: line 8
<module> > where: line 10
<module> > where: line 12
<module> > where: line 14
<module> > where: line 16
<module> > where: line 18
<module> > where: line 19
<module> > where: return 19 'none'
<module> > where: call 6
    <module>: v = 4
    p = 4
<module> > where: line 7
<module> > where: line 8
<module> > where: line 10
<module> > where: line 12
<module> > where: line 14
<module> > where: line 16
<module> > where: line 18
<module> > where: line 20
<module> > where: line 21
<module> > where: return 21 '?'
<module>: return 22 None
    res = list#16('origin', 'diag 2', tuple#13(1, list#12(2, 3)), tuple#15(1, dict#14('z'=2)), 's', 'none', '?')
    v is gone
