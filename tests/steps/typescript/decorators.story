<module>: call 1
<module>: line 7
    log = Function log#1()
<module> > log: call 1
    fn = Function greet#2()
    ctx = Object#7(kind='method', name='greet', static=false, private=false, access=Object#5(has=Function has#3(), get=Function get#4()), metadata=undefined, addInitializer=Function#6())
<module> > log: line 2
<module> > log: return 2 Function#8()
<module>: line 13
    A = Function A#9()
<module>: line 14
    a = A#10()
<module> > <function>: call 2
    args = Array#11('x')
    this = A#10()
    fn = Function greet#2()
    ctx = Object#7(kind='method', name='greet', static=false, private=false, access=Object#5(has=Function has#3(), get=Function get#4()), metadata=undefined, addInitializer=Function#6())
<module> > <function>: line 3
<module> > <function> > A.greet: call 8
    n = 'x'
<module> > <function> > A.greet: line 10
<module> > <function> > A.greet: return 10 'hi x'
<module> > <function>: line 4
    r = 'hi x'
<module> > <function>: return 4 'hi xgreet'
<module>: return 14
stdout: "hi xgreet\n"
