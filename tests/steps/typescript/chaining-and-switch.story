<module>: call 1
<module>: line 14
    what = Function what#1()
    tag = Function tag#2()
<module> > what: call 1
    v = 1
<module> > what: line 2
<module> > what: line 4
<module> > what: line 5
    kind = 'one'
<module> > what: return 5 'one'
<module> > what: call 1
    v = 2
<module> > what: line 2
<module> > what: line 9
<module> > what: line 11
    v = 'few'
<module> > what: return 11 'dfew'
<module> > what: call 1
    v = 3
<module> > what: line 2
<module> > what: line 9
<module> > what: line 11
    v = 'few'
<module> > what: return 11 'dfew'
<module> > what: call 1
    v = 'z'
<module> > what: line 2
<module> > what: line 11
<module> > what: return 11 'dz'
<module>: line 15
    rs = Array#3('one', 'dfew', 'dfew', 'dz')
<module>: line 16
    o = Object#4(n=null)
<module>: line 17
    u = undefined
<module>: line 18
    o = Object#4(n=null, a=Object#6(b=Function b#5()))
<module>: line 19
    o = Object#4(n=3, a=Object#6(b=Function b#5()))
<module>: line 20
    o = Object#4(n=4, a=Object#6(b=Function b#5()))
<module> > b: call 17
<module> > b: return 17 7
<module>: line 21
    w = 7
<module>: line 23
    t = 'x7y4'
<module> > tag: call 22
    s = Array#7('a', '\n', '')
    v = Array#8(1, 2)
<module> > tag: line 22
<module> > tag: return 22 'a|\\n|1,2'
<module>: line 24
    tagged = 'a|\\n|1,2'
<module>: return 24
stdout: "[ 'one', 'dfew', 'dfew', 'dz' ] undefined 7 x7y4 a|\\n|1,2 function undefined\n"
