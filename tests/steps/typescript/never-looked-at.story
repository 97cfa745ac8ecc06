<module>: call 1
<module>: line 1
<module>: line 2
    seen = Array#1()
<module>: line 8
    p = Proxy#3(target=Object#2(a=1))
<module> > set: call 6
    t = Object#2(a=1)
    k = 'b'
    v = 2
<module> > set: line 6
<module> > set: line 6
    <module>: seen = Array#1('set b')
<module> > set: line 6
    <module>: p = Proxy#3(target=Object#2(a=1, b=2))
    t = Object#2(a=1, b=2)
<module> > set: return 6 true
<module>: line 9
<module> > get: call 3
    t = Object#2(a=1, b=2)
    k = 'a'
    r = Proxy#3(target=Object#2(a=1, b=2))
<module> > get: line 3
<module> > get: line 3
    <module>: seen = Array#1('set b', 'get a')
<module> > get: return 3 1
<module>: line 10
    a = 1
<module>: line 18
    hostile = Object#8(x=getter, toString=Function toString#4(), toJSON=Function toJSON#5(), constructor=Object#6(name='Liar'), [Symbol(Symbol.toPrimitive)]=Function [Symbol.toPrimitive]#7(), [Symbol(Symbol.toStringTag)]=getter)
<module>: line 19
    copy = Object#8(x=getter, toString=Function toString#4(), toJSON=Function toJSON#5(), constructor=Object#6(name='Liar'), [Symbol(Symbol.toPrimitive)]=Function [Symbol.toPrimitive]#7(), [Symbol(Symbol.toStringTag)]=getter)
<module>: line 20
    made = null prototype#9()
<module>: line 21
    made = null prototype#9(k=Object#8(x=getter, toString=Function toString#4(), toJSON=Function toJSON#5(), constructor=Object#6(name='Liar'), [Symbol(Symbol.toPrimitive)]=Function [Symbol.toPrimitive]#7(), [Symbol(Symbol.toStringTag)]=getter))
<module>: return 21
stdout: "set b,get a 1\n"
