<module>: call 1
<module>: line 17
    f = Function f#1()
    g = Function g#2()
<module> > f: call 1
    k = 0
<module> > f: line 2
<module> > f: line 4
    i = 0
<module> > f: line 4
<module> > f: line 11
<module> > f: line 12
    k = 10
<module> > f: return 12 'ret'
<module> > f: call 1
    k = 1
<module> > f: line 2
<module> > f: line 4
    i = 0
<module> > f: line 5
<module> > f: line 5
<module> > f: line 11
<module> > f: line 12
    k = 11
<module> > f: line 15
    i is gone
<module> > f: return 15 'end'
<module> > f: call 1
    k = 2
<module> > f: line 2
<module> > f: line 4
    i = 0
<module> > f: line 5
<module> > f: line 6
<module> > f: line 6
<module> > f: line 11
<module> > f: line 12
    k = 12
<module> > f: line 12
<module> > f: return 12 'over'
<module> > f: call 1
    k = 3
<module> > f: line 2
<module> > f: line 4
    i = 0
<module> > f: line 5
<module> > f: line 6
<module> > f: line 7
<module> > f: raise 7 TypeError#3(message='t')
<module> > f: line 8
    e = TypeError#3(message='t')
<module> > f: line 9
<module> > f: line 11
    e is gone
<module> > f: line 12
    k = 13
<module> > f: return 12 'caught'
<module>: line 26
<module> > g: call 18
<module> > g: line 20
<module> > g: raise 20 Error#4(message='a')
<module> > g: line 22
<module> > g: unwind 22 Error#4(message='a')
<module>: line 27
    message = 'a'
<module>: line 28
<module>: return 28
stdout: "ret end over caught\ng\na\n"
