<module>: call 1
<module>: line 1
    f = Function f#1()
    g = AsyncFunction g#2()
<module>: line 10
    R = Function R#3()
<module> > f: call 5
<module> > f: line 6
<module> > f > R.constructor: call 2
    n = 'a'
<module> > f > R.constructor: line 2
<module> > f > R.constructor: return 2 undefined
<module> > f: line 7
    a = R#4(n='a')
<module> > f > R.constructor: call 2
    n = 'b'
<module> > f > R.constructor: line 2
<module> > f > R.constructor: return 2 undefined
<module> > f: line 8
    b = R#5(n='b')
<module> > f > R.[Symbol.dispose]: call 3
    this = R#5(n='b')
<module> > f > R.[Symbol.dispose]: line 3
<module> > f > R.[Symbol.dispose]: return 3 undefined
<module> > f > R.[Symbol.dispose]: call 3
    this = R#4(n='a')
<module> > f > R.[Symbol.dispose]: line 3
<module> > f > R.[Symbol.dispose]: return 3 undefined
<module> > f: return 8 'ab'
<module>: line 11
<module>: line 16
    AR = Function AR#6()
<module> > g: call 12
<module> > g: line 13
<module> > g: line 14
    x = AR#7()
<module> > g > AR.[Symbol.asyncDispose]: call 11
<module> > g > AR.[Symbol.asyncDispose]: line 11
<module> > g > AR.[Symbol.asyncDispose]: await 11 null
<module>: await 16 Promise#8()
    waits: AR.[Symbol.asyncDispose]:11 for null
AR.[Symbol.asyncDispose]: resume 11 null
    waits: <module>:16 for Promise
AR.[Symbol.asyncDispose]: line 11
AR.[Symbol.asyncDispose]: return 11 undefined
g: resume 14
g: return 14 undefined
<module>: resume 16 undefined
    waits: nothing
<module>: return 16
stdout: "open a\nopen b\nclose b\nclose a\nab\nobject\nasync close\n"
