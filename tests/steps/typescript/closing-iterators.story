<module>: call 1
<module>: line 1
    passing = GeneratorFunction passing#1()
    found = Function found#2()
<module>: line 14
    Countdown = Function Countdown#3()
<module> > Countdown.constructor: call 2
    from = 3
<module> > Countdown.constructor: return 2 undefined
<module> > Countdown.[Symbol.iterator]: call 3
    this = Countdown#4(from=3)
<module> > Countdown.[Symbol.iterator]: line 4
<module> > Countdown.[Symbol.iterator]: line 5
    left = 3
<module> > Countdown.[Symbol.iterator]: return 5 Object#5(next=Function next, return=Function return)
<module> > next: call 6
    left = 3
<module> > next: return 6 Object#6(value=3, done=false)
    left = 2
<module>: line 15
    number = 3
<module>: line 14
<module> > next: call 6
    left = 2
<module> > next: return 6 Object#7(value=2, done=false)
    left = 1
<module>: line 15
    number = 2
<module>: line 15
<module> > return: call 7
    value = undefined
    left = 1
<module> > return: line 8
<module> > return: line 9
<module> > return: return 9 Object#8(value='closed', done=true)
<module>: line 17
    number is gone
<module> > Countdown.constructor: call 2
    from = 2
<module> > Countdown.constructor: return 2 undefined
<module> > Countdown.[Symbol.iterator]: call 3
    this = Countdown#9(from=2)
<module> > Countdown.[Symbol.iterator]: line 4
<module> > Countdown.[Symbol.iterator]: line 5
    left = 2
<module> > Countdown.[Symbol.iterator]: return 5 Object#10(next=Function next, return=Function return)
<module> > next: call 6
    left = 2
<module> > next: return 6 Object#11(value=2, done=false)
    left = 1
<module>: line 18
    outer = 2
<module> > Countdown.constructor: call 2
    from = 2
<module> > Countdown.constructor: return 2 undefined
<module> > Countdown.[Symbol.iterator]: call 3
    this = Countdown#12(from=2)
<module> > Countdown.[Symbol.iterator]: line 4
<module> > Countdown.[Symbol.iterator]: line 5
    left = 2
<module> > Countdown.[Symbol.iterator]: return 5 Object#13(next=Function next, return=Function return)
<module> > next: call 6
    left = 2
<module> > next: return 6 Object#14(value=2, done=false)
    left = 1
<module>: line 19
    inner = 2
<module>: line 19
<module> > return: call 7
    value = undefined
    left = 1
<module> > return: line 8
<module> > return: line 9
<module> > return: return 9 Object#15(value='closed', done=true)
<module>: line 17
    inner is gone
<module> > next: call 6
    left = 1
<module> > next: return 6 Object#16(value=1, done=false)
    left = 0
<module>: line 18
    outer = 1
<module> > Countdown.constructor: call 2
    from = 2
<module> > Countdown.constructor: return 2 undefined
<module> > Countdown.[Symbol.iterator]: call 3
    this = Countdown#17(from=2)
<module> > Countdown.[Symbol.iterator]: line 4
<module> > Countdown.[Symbol.iterator]: line 5
    left = 2
<module> > Countdown.[Symbol.iterator]: return 5 Object#18(next=Function next, return=Function return)
<module> > next: call 6
    left = 2
<module> > next: return 6 Object#19(value=2, done=false)
    left = 1
<module>: line 19
    inner = 2
<module>: line 18
<module> > next: call 6
    left = 1
<module> > next: return 6 Object#20(value=1, done=false)
    left = 0
<module>: line 19
    inner = 1
<module>: line 19
<module> > return: call 7
    value = undefined
    left = 0
<module> > return: line 8
<module> > return: line 9
<module> > return: return 9 Object#21(value='closed', done=true)
<module>: line 17
    inner is gone
<module> > next: call 6
    left = 0
<module> > next: return 6 Object#22(value='empty', done=true)
<module>: line 23
    outer is gone
<module> > Countdown.constructor: call 2
    from = 5
<module> > Countdown.constructor: return 2 undefined
<module> > Countdown.[Symbol.iterator]: call 3
    this = Countdown#23(from=5)
<module> > Countdown.[Symbol.iterator]: line 4
<module> > Countdown.[Symbol.iterator]: line 5
    left = 5
<module> > Countdown.[Symbol.iterator]: return 5 Object#24(next=Function next, return=Function return)
<module> > next: call 6
    left = 5
<module> > next: return 6 Object#25(value=5, done=false)
    left = 4
<module>: line 23
    number = 5
<module>: raise 23 Error#26(message='at 5')
<module> > return: call 7
    value = undefined
    left = 4
<module> > return: line 8
<module> > return: line 9
<module> > return: return 9 Object#27(value='closed', done=true)
<module>: line 24
    error = Error#26(message='at 5')
    number is gone
<module>: line 25
<module>: line 27
    error is gone
<module> > Countdown.constructor: call 2
    from = 4
<module> > Countdown.constructor: return 2 undefined
<module> > Countdown.[Symbol.iterator]: call 3
    this = Countdown#28(from=4)
<module> > Countdown.[Symbol.iterator]: line 4
<module> > Countdown.[Symbol.iterator]: line 5
    left = 4
<module> > Countdown.[Symbol.iterator]: return 5 Object#29(next=Function next, return=Function return)
<module> > next: call 6
    left = 4
<module> > next: return 6 Object#30(value=4, done=false)
    left = 3
<module> > next: call 6
    left = 3
<module> > next: return 6 Object#31(value=3, done=false)
    left = 2
<module> > return: call 7
    value = undefined
    left = 2
<module> > return: line 8
<module> > return: line 9
<module> > return: return 9 Object#32(value='closed', done=true)
<module>: line 32
    first = 4
    second = 3
<module>: line 33
    given = Generator#33()
<module> > passing: call 28
<module> > passing: line 29
<module> > passing > Countdown.constructor: call 2
    from = 2
<module> > passing > Countdown.constructor: return 2 undefined
<module> > passing > Countdown.[Symbol.iterator]: call 3
    this = Countdown#34(from=2)
<module> > passing > Countdown.[Symbol.iterator]: line 4
<module> > passing > Countdown.[Symbol.iterator]: line 5
    left = 2
<module> > passing > Countdown.[Symbol.iterator]: return 5 Object#35(next=Function next, return=Function return)
<module> > passing > next: call 6
    left = 2
<module> > passing > next: return 6 Object#36(value=2, done=false)
    left = 1
<module> > passing: yield 29 2
<module>: line 34
    waits: passing:29 for 2
<module> > passing: resume 29
    waits: nothing
<module> > passing > return: call 7
    value = 'asked'
    left = 1
<module> > passing > return: line 8
<module> > passing > return: line 9
<module> > passing > return: return 9 Object#37(value='asked', done=true)
<module> > passing: return 29 'asked'
<module>: line 39
<module> > found: call 35
<module> > found: line 36
<module> > found > Countdown.constructor: call 2
    from = 9
<module> > found > Countdown.constructor: return 2 undefined
<module> > found > Countdown.[Symbol.iterator]: call 3
    this = Countdown#38(from=9)
<module> > found > Countdown.[Symbol.iterator]: line 4
<module> > found > Countdown.[Symbol.iterator]: line 5
    left = 9
<module> > found > Countdown.[Symbol.iterator]: return 5 Object#39(next=Function next, return=Function return)
<module> > found > next: call 6
    left = 9
<module> > found > next: return 6 Object#40(value=9, done=false)
    left = 8
<module> > found: line 36
    number = 9
<module> > found: line 36
<module> > found > next: call 6
    left = 8
<module> > found > next: return 6 Object#41(value=8, done=false)
    left = 7
<module> > found: line 36
    number = 8
<module> > found: line 36
<module> > found > return: call 7
    value = undefined
    left = 7
<module> > found > return: line 8
<module> > found > return: line 9
<module> > found > return: return 9 Object#42(value='closed', done=true)
<module> > found: return 36 8
<module>: return 39
stdout: "closed at 1\nclosed at 1\nclosed at 0\nclosed at 4\nat 5\nclosed at 2\nclosed at 1\n4 3 { value: 'asked', done: true }\nclosed at 7\n8\n"
