<module>: call 1
<module>: line 1
<module>: line 2
<module>: line 3
<module>: line 8
    hidden = 2
<module>: line 8
<module>: line 9
<module>: line 11
    Shapes = Object#4(count=0, area=Function area#1(), Deep=Object#2(pi=3), Box=Function Box#3())
    hidden is gone
<module>: line 12
    Color = Object#5(0='Red', 5='Blue', Red=0, Green='g', Blue=5)
<module>: line 13
<module> > area: call 4
    <module>: hidden = 2
    w = 3
    h = 2
<module> > area: line 5
<module> > area: line 6
<module> > area: return 6 6
<module>: line 14
    Shapes = Object#4(count=1, area=Function area#1(), Deep=Object#2(pi=3), Box=Function Box#3())
    a = 6
<module> > area: call 4
    w = 1
    h = 2
<module> > area: line 5
<module> > area: line 6
<module> > area: return 6 2
<module> > Box.constructor: call 9
    w = 2
<module> > Box.constructor: return 9 undefined
<module>: line 15
    Shapes = Object#4(count=2, area=Function area#1(), Deep=Object#2(pi=3), Box=Function Box#3())
    b = Box#6(w=2)
<module>: line 16
    c = 5
<module>: line 17
    e = 'g'
<module>: return 17
stdout: "6 2 5 g 5 Red\n"
