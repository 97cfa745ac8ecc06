<module>: call 1
<module>: line 1
    change = Function change#1()
<module>: line 2
    a = Object#3(items=Array#2(1), self=null)
<module>: line 3
    b = Object#3(items=Array#2(1), self=null)
<module>: line 4
    a = Object#3(items=Array#2(1), self=Object#3(items=Array#2(1), self=Object#3(items=Array, self=Object)))
    b = Object#3(items=Array#2(1), self=Object#3(items=Array#2(1), self=Object#3(items=Array, self=Object)))
<module>: line 5
    items = Array#2(1)
<module>: line 6
    a = Object#3(items=Array#2(1, 2), self=Object#3(items=Array#2(1, 2), self=Object#3(items=Array, self=Object)))
    b = Object#3(items=Array#2(1, 2), self=Object#3(items=Array#2(1, 2), self=Object#3(items=Array, self=Object)))
    items = Array#2(1, 2)
<module>: line 7
    copy = Object#4(items=Array#2(1, 2), self=Object#3(items=Array#2(1, 2), self=Object#3(items=Array, self=Object)))
<module>: line 8
    copy = Object#4(items=Array#5(1, 2), self=Object#3(items=Array#2(1, 2), self=Object#3(items=Array, self=Object)))
<module>: line 14
    copy = Object#4(items=Array#5(1, 2, 3), self=Object#3(items=Array#2(1, 2), self=Object#3(items=Array, self=Object)))
<module> > change: call 9
    list = Array#2(1, 2)
    by = Array#2(1, 2)
<module> > change: line 10
<module> > change: line 11
    <module>: a = Object#3(items=Array#2(), self=Object#3(items=Array#2(), self=Object#3(items=Array, self=Object)))
    <module>: b = Object#3(items=Array#2(), self=Object#3(items=Array#2(), self=Object#3(items=Array, self=Object)))
    <module>: items = Array#2()
    <module>: copy = Object#4(items=Array#5(1, 2, 3), self=Object#3(items=Array#2(), self=Object#3(items=Array, self=Object)))
    list = Array#2()
    by = Array#2()
<module> > change: line 12
    by = Array#6(9)
<module> > change: return 12 Array#6(9)
<module>: line 15
    other = Array#6(9)
<module>: line 16
    held = Map#7(Array=Object#3(items=Array#2(), self=Object#3(items=Array, self=Object)))
<module>: line 17
    a = Object#3(items=Array#2(7), self=Object#3(items=Array#2(7), self=Object#3(items=Array, self=Object)))
    b = Object#3(items=Array#2(7), self=Object#3(items=Array#2(7), self=Object#3(items=Array, self=Object)))
    items = Array#2(7)
    copy = Object#4(items=Array#5(1, 2, 3), self=Object#3(items=Array#2(7), self=Object#3(items=Array, self=Object)))
    held = Map#7(Array=Object#3(items=Array#2(7), self=Object#3(items=Array, self=Object)))
<module>: return 17
stdout: "[ 7 ] [ 1, 2, 3 ] [ 9 ] 1\n"
