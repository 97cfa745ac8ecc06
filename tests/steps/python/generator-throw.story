<module>: call 1
<module>: line 1
<module>: line 10
    careful = function careful()#1()
<module>: line 11
    source = generator careful#2()
<module> > careful: call 1
<module> > careful: line 2
<module> > careful: line 3
    caught = None
<module> > careful: line 4
<module> > careful: line 5
<module> > careful: yield 5 None
<module>: line 12
    waits: careful:5 for None
<module> > careful: throw 5 ValueError#3(args=tuple)
    waits: nothing
<module> > careful: raise 5 ValueError#3(args=tuple)
<module> > careful: line 6
<module> > careful: line 7
    error = ValueError#5(args=tuple#4('inside'))
<module> > careful: line 3
    caught = 'inside'
    error is gone
<module> > careful: line 4
<module> > careful: line 5
<module> > careful: yield 5 'inside'
<module>: return 12 None
    answer = 'inside'
    waits: careful:5 for 'inside'
