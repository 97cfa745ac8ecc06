<module>: call 1
<module>: line 1
<module>: line 12
    Range = Function Range#1()
<module> > Range.constructor: call 2
    from = 0
    to = 3
<module> > Range.constructor: return 2 undefined
<module> > Range.[Symbol.iterator]: call 3
    this = Range#2(from=0, to=3)
<module> > Range.[Symbol.iterator]: line 4
<module> > Range.[Symbol.iterator]: line 5
    at = 0
<module> > Range.[Symbol.iterator]: line 6
    to = 3
<module> > Range.[Symbol.iterator]: return 6 Object#3(next=Function next, return=Function return)
<module> > next: call 7
    at = 0
    to = 3
<module> > next: return 7 Object#4(value=0, done=false)
    at = 1
<module> > next: call 7
    at = 1
    to = 3
<module> > next: return 7 Object#5(value=1, done=false)
    at = 2
<module> > next: call 7
    at = 2
    to = 3
<module> > next: return 7 Object#6(value=2, done=false)
    at = 3
<module> > next: call 7
    at = 3
    to = 3
<module> > next: return 7 Object#7(value=undefined, done=true)
<module>: line 13
    xs = Array#8(0, 1, 2)
<module> > Range.constructor: call 2
    from = 0
    to = 3
<module> > Range.constructor: return 2 undefined
<module> > Range.[Symbol.iterator]: call 3
    this = Range#9(from=0, to=3)
<module> > Range.[Symbol.iterator]: line 4
<module> > Range.[Symbol.iterator]: line 5
    at = 0
<module> > Range.[Symbol.iterator]: line 6
    to = 3
<module> > Range.[Symbol.iterator]: return 6 Object#10(next=Function next, return=Function return)
<module> > next: call 7
    at = 0
    to = 3
<module> > next: return 7 Object#11(value=0, done=false)
    at = 1
<module>: line 14
    x = 0
<module>: line 13
<module> > next: call 7
    at = 1
    to = 3
<module> > next: return 7 Object#12(value=1, done=false)
    at = 2
<module>: line 14
    x = 1
<module>: line 14
<module> > return: call 8
<module> > return: line 8
<module> > return: line 8
<module> > return: return 8 Object#13(value=0, done=true)
<module>: line 16
    x is gone
<module> > Range.constructor: call 2
    from = 5
    to = 9
<module> > Range.constructor: return 2 undefined
<module> > Range.[Symbol.iterator]: call 3
    this = Range#14(from=5, to=9)
<module> > Range.[Symbol.iterator]: line 4
<module> > Range.[Symbol.iterator]: line 5
    at = 5
<module> > Range.[Symbol.iterator]: line 6
    to = 9
<module> > Range.[Symbol.iterator]: return 6 Object#15(next=Function next, return=Function return)
<module> > next: call 7
    at = 5
    to = 9
<module> > next: return 7 Object#16(value=5, done=false)
    at = 6
<module> > return: call 8
<module> > return: line 8
<module> > return: line 8
<module> > return: return 8 Object#17(value=0, done=true)
<module>: line 17
    p = 5
<module> > <arrow>: call 17
    _ = undefined
    i = 0
<module> > <arrow>: return 17 0
<module> > <arrow>: call 17
    _ = undefined
    i = 1
<module> > <arrow>: return 17 1
<module>: return 17
stdout: "ret\nret\n[ 0, 1, 2 ] 5 [ 0, 1 ]\n"
