<module>: call 1
<module>: line 1
<module>: line 7
    hanoi = function hanoi(n, a, b, c, moves)#1()
<module>: line 8
    m = list#2()
<module> > hanoi: call 1
    n = 3
    a = 'A'
    b = 'B'
    c = 'C'
    moves = list#2()
<module> > hanoi: line 2
<module> > hanoi: line 4
<module> > hanoi > hanoi: call 1
    n = 2
    a = 'A'
    b = 'C'
    c = 'B'
    moves = list#2()
<module> > hanoi > hanoi: line 2
<module> > hanoi > hanoi: line 4
<module> > hanoi > hanoi > hanoi: call 1
    n = 1
    a = 'A'
    b = 'B'
    c = 'C'
    moves = list#2()
<module> > hanoi > hanoi > hanoi: line 2
<module> > hanoi > hanoi > hanoi: line 4
<module> > hanoi > hanoi > hanoi > hanoi: call 1
    n = 0
    a = 'A'
    b = 'C'
    c = 'B'
    moves = list#2()
<module> > hanoi > hanoi > hanoi > hanoi: line 2
<module> > hanoi > hanoi > hanoi > hanoi: line 3
<module> > hanoi > hanoi > hanoi > hanoi: return 3 0
<module> > hanoi > hanoi > hanoi: line 5
    k = 0
<module> > hanoi > hanoi > hanoi: line 6
    <module>: m = list#2(tuple#3('A', 'C'))
    hanoi: moves = list#2(tuple#3('A', 'C'))
    hanoi: moves = list#2(tuple#3('A', 'C'))
    moves = list#2(tuple#3('A', 'C'))
<module> > hanoi > hanoi > hanoi > hanoi: call 1
    n = 0
    a = 'B'
    b = 'A'
    c = 'C'
    moves = list#2(tuple#3('A', 'C'))
<module> > hanoi > hanoi > hanoi > hanoi: line 2
<module> > hanoi > hanoi > hanoi > hanoi: line 3
<module> > hanoi > hanoi > hanoi > hanoi: return 3 0
<module> > hanoi > hanoi > hanoi: return 6 1
<module> > hanoi > hanoi: line 5
    k = 1
<module> > hanoi > hanoi: line 6
    <module>: m = list#2(tuple#3('A', 'C'), tuple#4('A', 'B'))
    hanoi: moves = list#2(tuple#3('A', 'C'), tuple#4('A', 'B'))
    moves = list#2(tuple#3('A', 'C'), tuple#4('A', 'B'))
<module> > hanoi > hanoi > hanoi: call 1
    n = 1
    a = 'C'
    b = 'A'
    c = 'B'
    moves = list#2(tuple#3('A', 'C'), tuple#4('A', 'B'))
<module> > hanoi > hanoi > hanoi: line 2
<module> > hanoi > hanoi > hanoi: line 4
<module> > hanoi > hanoi > hanoi > hanoi: call 1
    n = 0
    a = 'C'
    b = 'B'
    c = 'A'
    moves = list#2(tuple#3('A', 'C'), tuple#4('A', 'B'))
<module> > hanoi > hanoi > hanoi > hanoi: line 2
<module> > hanoi > hanoi > hanoi > hanoi: line 3
<module> > hanoi > hanoi > hanoi > hanoi: return 3 0
<module> > hanoi > hanoi > hanoi: line 5
    k = 0
<module> > hanoi > hanoi > hanoi: line 6
    <module>: m = list#2(tuple#3('A', 'C'), tuple#4('A', 'B'), tuple#5('C', 'B'))
    hanoi: moves = list#2(tuple#3('A', 'C'), tuple#4('A', 'B'), tuple#5('C', 'B'))
    hanoi: moves = list#2(tuple#3('A', 'C'), tuple#4('A', 'B'), tuple#5('C', 'B'))
    moves = list#2(tuple#3('A', 'C'), tuple#4('A', 'B'), tuple#5('C', 'B'))
<module> > hanoi > hanoi > hanoi > hanoi: call 1
    n = 0
    a = 'A'
    b = 'C'
    c = 'B'
    moves = list#2(tuple#3('A', 'C'), tuple#4('A', 'B'), tuple#5('C', 'B'))
<module> > hanoi > hanoi > hanoi > hanoi: line 2
<module> > hanoi > hanoi > hanoi > hanoi: line 3
<module> > hanoi > hanoi > hanoi > hanoi: return 3 0
<module> > hanoi > hanoi > hanoi: return 6 1
<module> > hanoi > hanoi: return 6 3
<module> > hanoi: line 5
    k = 3
<module> > hanoi: line 6
    <module>: m = list#2(tuple#3('A', 'C'), tuple#4('A', 'B'), tuple#5('C', 'B'), tuple#6('A', 'C'))
    moves = list#2(tuple#3('A', 'C'), tuple#4('A', 'B'), tuple#5('C', 'B'), tuple#6('A', 'C'))
<module> > hanoi > hanoi: call 1
    n = 2
    a = 'B'
    b = 'A'
    c = 'C'
    moves = list#2(tuple#3('A', 'C'), tuple#4('A', 'B'), tuple#5('C', 'B'), tuple#6('A', 'C'))
<module> > hanoi > hanoi: line 2
<module> > hanoi > hanoi: line 4
<module> > hanoi > hanoi > hanoi: call 1
    n = 1
    a = 'B'
    b = 'C'
    c = 'A'
    moves = list#2(tuple#3('A', 'C'), tuple#4('A', 'B'), tuple#5('C', 'B'), tuple#6('A', 'C'))
<module> > hanoi > hanoi > hanoi: line 2
<module> > hanoi > hanoi > hanoi: line 4
<module> > hanoi > hanoi > hanoi > hanoi: call 1
    n = 0
    a = 'B'
    b = 'A'
    c = 'C'
    moves = list#2(tuple#3('A', 'C'), tuple#4('A', 'B'), tuple#5('C', 'B'), tuple#6('A', 'C'))
<module> > hanoi > hanoi > hanoi > hanoi: line 2
<module> > hanoi > hanoi > hanoi > hanoi: line 3
<module> > hanoi > hanoi > hanoi > hanoi: return 3 0
<module> > hanoi > hanoi > hanoi: line 5
    k = 0
<module> > hanoi > hanoi > hanoi: line 6
    <module>: m = list#2(tuple#3('A', 'C'), tuple#4('A', 'B'), tuple#5('C', 'B'), tuple#6('A', 'C'), tuple#7('B', 'A'))
    hanoi: moves = list#2(tuple#3('A', 'C'), tuple#4('A', 'B'), tuple#5('C', 'B'), tuple#6('A', 'C'), tuple#7('B', 'A'))
    hanoi: moves = list#2(tuple#3('A', 'C'), tuple#4('A', 'B'), tuple#5('C', 'B'), tuple#6('A', 'C'), tuple#7('B', 'A'))
    moves = list#2(tuple#3('A', 'C'), tuple#4('A', 'B'), tuple#5('C', 'B'), tuple#6('A', 'C'), tuple#7('B', 'A'))
<module> > hanoi > hanoi > hanoi > hanoi: call 1
    n = 0
    a = 'C'
    b = 'B'
    c = 'A'
    moves = list#2(tuple#3('A', 'C'), tuple#4('A', 'B'), tuple#5('C', 'B'), tuple#6('A', 'C'), tuple#7('B', 'A'))
<module> > hanoi > hanoi > hanoi > hanoi: line 2
<module> > hanoi > hanoi > hanoi > hanoi: line 3
<module> > hanoi > hanoi > hanoi > hanoi: return 3 0
<module> > hanoi > hanoi > hanoi: return 6 1
<module> > hanoi > hanoi: line 5
    k = 1
<module> > hanoi > hanoi: line 6
    <module>: m = list#2(tuple#3('A', 'C'), tuple#4('A', 'B'), tuple#5('C', 'B'), tuple#6('A', 'C'), tuple#7('B', 'A'), tuple#8('B', 'C'))
    hanoi: moves = list#2(tuple#3('A', 'C'), tuple#4('A', 'B'), tuple#5('C', 'B'), tuple#6('A', 'C'), tuple#7('B', 'A'), tuple#8('B', 'C'))
    moves = list#2(tuple#3('A', 'C'), tuple#4('A', 'B'), tuple#5('C', 'B'), tuple#6('A', 'C'), tuple#7('B', 'A'), tuple#8('B', 'C'))
<module> > hanoi > hanoi > hanoi: call 1
    n = 1
    a = 'A'
    b = 'B'
    c = 'C'
    moves = list#2(tuple#3('A', 'C'), tuple#4('A', 'B'), tuple#5('C', 'B'), tuple#6('A', 'C'), tuple#7('B', 'A'), tuple#8('B', 'C'))
<module> > hanoi > hanoi > hanoi: line 2
<module> > hanoi > hanoi > hanoi: line 4
<module> > hanoi > hanoi > hanoi > hanoi: call 1
    n = 0
    a = 'A'
    b = 'C'
    c = 'B'
    moves = list#2(tuple#3('A', 'C'), tuple#4('A', 'B'), tuple#5('C', 'B'), tuple#6('A', 'C'), tuple#7('B', 'A'), tuple#8('B', 'C'))
<module> > hanoi > hanoi > hanoi > hanoi: line 2
<module> > hanoi > hanoi > hanoi > hanoi: line 3
<module> > hanoi > hanoi > hanoi > hanoi: return 3 0
<module> > hanoi > hanoi > hanoi: line 5
    k = 0
<module> > hanoi > hanoi > hanoi: line 6
    <module>: m = list#2(tuple#3('A', 'C'), tuple#4('A', 'B'), tuple#5('C', 'B'), tuple#6('A', 'C'), tuple#7('B', 'A'), tuple#8('B', 'C'), tuple#9('A', 'C'))
    hanoi: moves = list#2(tuple#3('A', 'C'), tuple#4('A', 'B'), tuple#5('C', 'B'), tuple#6('A', 'C'), tuple#7('B', 'A'), tuple#8('B', 'C'), tuple#9('A', 'C'))
    hanoi: moves = list#2(tuple#3('A', 'C'), tuple#4('A', 'B'), tuple#5('C', 'B'), tuple#6('A', 'C'), tuple#7('B', 'A'), tuple#8('B', 'C'), tuple#9('A', 'C'))
    moves = list#2(tuple#3('A', 'C'), tuple#4('A', 'B'), tuple#5('C', 'B'), tuple#6('A', 'C'), tuple#7('B', 'A'), tuple#8('B', 'C'), tuple#9('A', 'C'))
<module> > hanoi > hanoi > hanoi > hanoi: call 1
    n = 0
    a = 'B'
    b = 'A'
    c = 'C'
    moves = list#2(tuple#3('A', 'C'), tuple#4('A', 'B'), tuple#5('C', 'B'), tuple#6('A', 'C'), tuple#7('B', 'A'), tuple#8('B', 'C'), tuple#9('A', 'C'))
<module> > hanoi > hanoi > hanoi > hanoi: line 2
<module> > hanoi > hanoi > hanoi > hanoi: line 3
<module> > hanoi > hanoi > hanoi > hanoi: return 3 0
<module> > hanoi > hanoi > hanoi: return 6 1
<module> > hanoi > hanoi: return 6 3
<module> > hanoi: return 6 7
<module>: line 9
    t = 7
<module>: line 15
    flat = function flat(x)#10()
<module> > flat: call 9
    x = list#13(1, list#12(2, list#11(3)), 4)
<module> > flat: line 10
<module> > flat: line 11
    e = 1
<module> > flat: line 14
<module> > flat: yield 14 1
<module> > flat: resume 14
<module> > flat: line 10
<module> > flat: line 11
    e = list#12(2, list#11(3))
<module> > flat: line 12
<module> > flat > flat: call 9
    x = list#12(2, list#11(3))
<module> > flat > flat: line 10
<module> > flat > flat: line 11
    e = 2
<module> > flat > flat: line 14
<module> > flat > flat: yield 14 2
<module> > flat: yield 12 2
    waits: flat:14 for 2
<module> > flat: resume 12
<module> > flat > flat: resume 14
    waits: nothing
<module> > flat > flat: line 10
<module> > flat > flat: line 11
    e = list#11(3)
<module> > flat > flat: line 12
<module> > flat > flat > flat: call 9
    x = list#11(3)
<module> > flat > flat > flat: line 10
<module> > flat > flat > flat: line 11
    e = 3
<module> > flat > flat > flat: line 14
<module> > flat > flat > flat: yield 14 3
<module> > flat > flat: yield 12 3
    waits: flat:14 for 3
<module> > flat: yield 12 3
    waits: flat:12 for 3; flat:14 for 3
<module> > flat: resume 12
<module> > flat > flat: resume 12
    waits: flat:14 for 3
<module> > flat > flat > flat: resume 14
    waits: nothing
<module> > flat > flat > flat: line 10
<module> > flat > flat > flat: return 10 None
<module> > flat > flat: line 10
<module> > flat > flat: return 10 None
<module> > flat: line 10
<module> > flat: line 11
    e = 4
<module> > flat: line 14
<module> > flat: yield 14 4
<module> > flat: resume 14
<module> > flat: line 10
<module> > flat: return 10 None
<module>: return 15 None
    r = list#14(1, 2, 3, 4)
