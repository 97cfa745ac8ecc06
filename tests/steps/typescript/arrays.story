<module>: call 1
<module>: line 1
<module>: line 2
    a = Array#1(3, 1, 2)
<module>: line 3
    b = Array#1(3, 1, 2)
<module>: line 4
    a = Array#1(1, 2, 3)
    b = Array#1(1, 2, 3)
<module>: line 5
    a = Array#1(1, 9, 8, 3)
    b = Array#1(1, 9, 8, 3)
<module>: line 6
    a = Array#1(3, 8, 9, 1)
    b = Array#1(3, 8, 9, 1)
<module>: line 7
    a = Array#1(3, 8)
    b = Array#1(3, 8)
<module>: line 8
    a = Array#1(3, 8, empty, empty, 1)
    b = Array#1(3, 8, empty, empty, 1)
<module> > <arrow>: call 8
<module> > <arrow>: return 8 Array#2(0, 0)
<module> > <arrow>: call 8
<module> > <arrow>: return 8 Array#3(0, 0)
<module>: line 9
    grid = Array#4(Array#2(0, 0), Array#3(0, 0))
<module>: line 10
    grid = Array#4(Array#2(0, 5), Array#3(0, 0))
<module>: line 11
    same = Array#6(Array#5(), Array#5())
<module>: line 12
    same = Array#6(Array#5(1), Array#5(1))
<module> > <arrow>: call 12
    s = 0
    v = 3
<module> > <arrow>: return 12 3
<module> > <arrow>: call 12
    s = 3
    v = 8
<module> > <arrow>: return 12 11
<module> > <arrow>: call 12
    s = 11
    v = 1
<module> > <arrow>: return 12 12
<module>: line 13
    total = 12
<module>: line 14
    nested = Array#7(1, 2, 3)
<module>: return 14
stdout: "[ 3, 8, <2 empty items>, 1 ] true [ [ 0, 5 ], [ 0, 0 ] ] [ [ 1 ], [ 1 ] ] 12 [ 1, 2, 3 ]\n"
