<module>: call 1
<module>: line 1
<module>: line 8
    o = Object#3(n=1, double=getter, comp1=Function comp1#1(), arrow=Function arrow#2())
<module> > double: call 4
    v = 10
    this = Object#3(n=1, double=getter, comp1=Function comp1#1(), arrow=Function arrow#2())
<module> > double: line 4
<module> > double: return 4 undefined
    <module>: o = Object#3(n=5, double=getter, comp1=Function comp1#1(), arrow=Function arrow#2())
    this = Object#3(n=5, double=getter, comp1=Function comp1#1(), arrow=Function arrow#2())
<module>: line 9
<module> > double: call 3
    this = Object#3(n=5, double=getter, comp1=Function comp1#1(), arrow=Function arrow#2())
<module> > double: line 3
<module> > double: return 3 10
<module>: line 10
    d = 10
<module>: line 11
<module>: line 12
    o = Object#3(n=5, double=getter, comp1=Function comp1#1())
<module>: line 13
<module>: line 13
<module>: line 14
<module> > double: call 3
    this = Object#3(n=5, double=getter, comp1=Function comp1#1())
<module> > double: line 3
<module> > double: return 3 10
<module>: line 15
    copy = Object#4(n=7, double=10, comp1=Function comp1#1())
<module>: line 16
    proto = Object#5(own=1)
<module> > <method>: call 5
<module> > <method>: line 5
<module> > <method>: return 5 1
<module>: return 16
stdout: "frozen\n10 7 5 1 1\n"
