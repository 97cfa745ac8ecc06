<module>: call 1
<module>: line 1
<module>: line 2
    m = Map#1('a'=1)
<module>: line 3
    key = Object#2(id=1)
<module>: line 4
    m = Map#1('a'=1, Object=Array#3(1))
<module>: line 5
    m = Map#1('a'=2, Object=Array#3(1))
<module>: line 6
    m = Map#1('a'=2, Object=Array#3(1, 2))
<module>: line 7
    m = Map#1(Object=Array#3(1, 2))
<module>: line 8
    s = Set#4(1, 2)
<module>: line 9
    s = Set#4(2, 3)
<module>: line 10
    w = WeakMap#5()
<module>: line 11
    big = 100000000000000000000n
<module>: line 12
    u8 = Uint8Array#6(1, 2)
<module>: line 13
    u8 = Uint8Array#6(255, 2)
<module>: line 14
    d = Date 1970-01-01T00:00:00.000Z#7()
<module>: line 15
    r = RegExp /a(b)/g#8()
<module>: line 16
    sym = Symbol(s)
<module>: line 17
    o = Object#9(m=Map#1(Object=Array#3(1, 2)), [Symbol(s)]=1)
<module>: line 18
    Stack = Function Stack#10()
<module>: line 19
    st = Stack#11()
<module>: line 20
    st = Stack#11(1, 2)
<module> > Stack.top: call 17
    this = Stack#11(1, 2)
<module> > Stack.top: line 17
<module> > Stack.top: return 17 2
<module>: line 21
    t = 2
<module>: line 22
    m = Map#1()
    o = Object#9(m=Map#1(), [Symbol(s)]=1)
<module>: return 22
stdout: "Set(2) { 2, 3 } Uint8Array(2) [ 255, 2 ] 2 true 100000000000000000000n true 0 1\n"
