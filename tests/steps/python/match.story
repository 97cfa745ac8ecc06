<module>: call 1
<module>: line 1
<module>: line 15
    describe = function describe(value)#1()
<module> > describe: call 1
    <module>: each = 0
    value = 0
<module> > describe: line 2
<module> > describe: line 3
<module> > describe: line 4
<module> > describe: return 4 'zero'
<module> > describe: call 1
    <module>: each = list#2(1, 2, 3)
    value = list#2(1, 2, 3)
<module> > describe: line 2
<module> > describe: line 3
<module> > describe: line 5
<module> > describe: line 6
    first = 1
    rest = list#3(2, 3)
<module> > describe: return 6 '1 and 2'
<module> > describe: call 1
    <module>: each = dict#4('name'='Ada', 'age'=36)
    value = dict#4('name'='Ada', 'age'=36)
<module> > describe: line 2
<module> > describe: line 3
<module> > describe: line 5
<module> > describe: line 7
<module> > describe: line 8
    name = 'Ada'
    others = dict#5('age'=36)
<module> > describe: return 8 'Ada'
<module> > describe: call 1
    <module>: each = 'hi'
    value = 'hi'
<module> > describe: line 2
<module> > describe: line 3
<module> > describe: line 5
<module> > describe: line 7
<module> > describe: line 9
<module> > describe: line 10
    text = 'hi'
<module> > describe: return 10 'HI'
<module> > describe: call 1
    <module>: each = 1.5
    value = 1.5
<module> > describe: line 2
<module> > describe: line 3
<module> > describe: line 5
<module> > describe: line 7
<module> > describe: line 9
<module> > describe: line 11
<module> > describe: line 12
<module> > describe: return 12 None
<module>: return 15 None
    results = list#6('zero', '1 and 2', 'Ada', 'HI', None)
    each is gone
