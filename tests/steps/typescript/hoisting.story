<module>: call 1
    v = undefined
<module>: line 1
    f = Function f#1()
    g = Function g#2()
<module> > f: call 2
<module> > f: line 2
<module> > f > g: call 4
<module> > f > g: line 4
<module> > f > g: return 4 1
<module> > f: return 2 2
<module>: line 3
<module>: line 7
    v = 1
    blocky = Function blocky#3()
<module>: line 8
    v = 'inner'
<module> > blocky: call 6
<module> > blocky: line 6
<module> > blocky: return 6 'b'
<module>: line 10
    v = 1
    blocky is gone
<module>: line 10
    v is gone
<module>: line 10
    v = 2
<module>: line 11
    v = 1
<module>: line 12
    self = Function me#4()
<module> > me: call 11
    n = 2
<module> > me: line 11
<module> > me > me: call 11
    n = 1
<module> > me > me: line 11
<module> > me > me > me: call 11
    n = 0
<module> > me > me > me: line 11
<module> > me > me > me: return 11 0
<module> > me > me: return 11 0
<module> > me: return 11 0
<module>: line 13
<module> > <function>: call 13
<module> > <function>: line 13
<module> > <function>: line 13
    q = 1
<module> > <function>: return 13 undefined
<module>: return 13
stdout: "2 undefined\ninner b\n2\n1\n"
