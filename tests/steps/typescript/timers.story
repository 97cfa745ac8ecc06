<module>: call 1
<module>: line 1
<module>: line 2
    n = 0
<module>: line 9
    id = 1
<module>: line 10
<module> > <arrow>: call 2
<module> > <arrow>: line 3
<module> > <arrow>: line 4
    <module>: n = 1
<module> > <arrow>: return 4 undefined
<module> > <arrow>: call 2
<module> > <arrow>: line 3
<module> > <arrow>: line 4
    <module>: n = 2
<module> > <arrow>: return 4 undefined
<module> > <arrow>: call 2
<module> > <arrow>: line 3
<module> > <arrow>: line 4
    <module>: n = 3
<module> > <arrow>: line 5
<module> > <arrow>: line 6
<module> > <arrow>: return 6 undefined
<module> > <arrow>: call 6
<module> > <arrow>: return 6 undefined
<module> > late: call 9
    x = 'late'
<module> > late: line 9
<module> > late: return 9 undefined
<module>: return 10
stdout: "sync\nmicro\nlate 3\n"
