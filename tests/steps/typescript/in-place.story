<module>: call 1
<module>: line 1
<module>: line 2
    list = Array#1(1, 2)
<module>: line 3
    same = Array#1(1, 2)
<module>: line 4
    list = Array#1(1, 2, 3)
    same = Array#1(1, 2, 3)
<module>: line 5
    list = Array#1(1)
    same = Array#1(1)
<module>: line 6
    m = Map#2('a'=Array#1(1))
<module>: line 6
    m = Map#2('a'=Array#1(1), Array='k')
<module>: line 7
    m = Map#2(Array='k')
<module>: line 7
    s = Set#3(1, 2)
<module>: line 8
    s = Set#3(2)
<module>: line 9
    wm = WeakMap#4()
<module>: line 9
    d = Date 1970-01-01T00:00:00.000Z#5()
<module>: line 10
<module>: line 10
    ta = Uint8Array#6(1, 2)
<module>: line 11
    ta = Uint8Array#6(44, 2)
<module>: line 12
    sparse = Array#7(1, empty, 3)
<module>: line 13
    sparse = Array#7(empty, empty, 3)
<module>: line 14
    big = 100000000000000000000n
<module>: line 15
    sy = Symbol(s)
<module>: line 16
    ob = Object#10(0='zero', nested=Object#9(deep=Object#8(deeper=Array)), [Symbol(s)]=1)
<module>: line 17
<module>: line 18
    self = Object#11()
<module>: line 19
    self = Object#11(me=Object#11(me=Object#11(me=Object)))
<module>: return 19
stdout: "[ 1 ] 1 1 true 2000 44 3 100000000000000000000n\n"
