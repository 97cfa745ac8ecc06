<module>: call 1
<module>: line 1
<module> > A: call 1
<module> > A: line 1
<module> > A: line 2
<module> > A: return 2 None
    go = function A.go(self)#1()
<module>: line 3
    A = type A#2(go=function A.go(self)#1())
<module> > B: call 3
<module> > B: line 3
<module> > B: line 4
<module> > B: return 4 <cell>
    go = function B.go(self)#3()
<module>: line 5
    B = type B#4(go=function B.go(self)#3())
<module> > C: call 5
<module> > C: line 5
<module> > C: line 6
<module> > C: return 6 <cell>
    go = function C.go(self)#5()
<module>: line 7
    C = type C#6(go=function C.go(self)#5())
<module> > D: call 7
<module> > D: line 7
<module> > D: line 8
<module> > D: return 8 <cell>
    go = function D.go(self)#7()
<module>: line 12
    D = type D#8(go=function D.go(self)#7())
<module> > D.go: call 8
    self = D#9()
<module> > D.go: line 9
<module> > D.go: line 10
    r = list#10('D')
<module> > D.go > B.go: call 4
    self = D#9()
<module> > D.go > B.go: line 4
<module> > D.go > B.go > C.go: call 6
    self = D#9()
<module> > D.go > B.go > C.go: line 6
<module> > D.go > B.go > C.go > A.go: call 2
    self = D#9()
<module> > D.go > B.go > C.go > A.go: line 2
<module> > D.go > B.go > C.go > A.go: return 2 list#11('A')
<module> > D.go > B.go > C.go: return 6 list#12('C', 'A')
<module> > D.go > B.go: return 4 list#13('B', 'C', 'A')
<module> > D.go: line 11
    r = list#10('D', 'B', 'C', 'A')
<module> > D.go: return 11 list#10('D', 'B', 'C', 'A')
<module>: line 13
    d = list#10('D', 'B', 'C', 'A')
<module>: return 13 None
    mro = list#14('D', 'B', 'C', 'A', 'object')
