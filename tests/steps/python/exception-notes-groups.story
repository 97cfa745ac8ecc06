<module>: call 1
<module>: line 1
<module>: line 7
    f = function f()#1()
<module>: line 8
<module> > f: call 1
<module> > f: line 2
<module> > f: line 3
<module> > f: raise 3 ZeroDivisionError#2(args=tuple)
<module> > f: line 4
<module> > f: line 5
    e = ZeroDivisionError#4(args=tuple#3('division by zero'))
<module> > f: line 6
    e = ZeroDivisionError#4(args=tuple#3('division by zero'), __notes__=list#5('hint'))
<module> > f: raise 6 RuntimeError#6(args=tuple, __cause__=ZeroDivisionError, __context__=ZeroDivisionError)
<module> > f: unwind 6 RuntimeError#6(args=tuple, __cause__=ZeroDivisionError, __context__=ZeroDivisionError)
    e is gone
<module>: raise 8 RuntimeError#6(args=tuple, __cause__=ZeroDivisionError, __context__=ZeroDivisionError)
<module>: line 9
<module>: line 10
    r = RuntimeError#11(args=tuple#7('bad'), __cause__=ZeroDivisionError#10(args=tuple#8('division by zero'), __notes__=list#9('hint')), __context__=ZeroDivisionError#10(args=tuple#8('division by zero'), __notes__=list#9('hint')))
<module>: line 11
    cause = ZeroDivisionError#10(args=tuple#8('division by zero'), __notes__=list#9('hint'))
<module>: line 12
    notes = list#9('hint')
    r is gone
<module>: line 20
    g = function g()#12()
<module>: line 21
<module> > g: call 12
<module> > g: line 13
<module> > g: line 14
    errs = list#13()
<module> > g: line 15
    k = <class 'int'>
<module> > g: line 16
<module> > g: raise 16 ValueError#14(args=tuple)
<module> > g: line 17
<module> > g: line 18
    e = ValueError#16(args=tuple#15("invalid literal for int() with base 10: 'x'"))
<module> > g: line 14
    errs = list#13(ValueError#16(args=tuple#15("invalid literal for int() with base 10: 'x'")))
    e is gone
<module> > g: line 15
    k = <class 'float'>
<module> > g: line 16
<module> > g: raise 16 ValueError#17(args=tuple)
<module> > g: line 17
<module> > g: line 18
    e = ValueError#19(args=tuple#18("could not convert string to float: 'x'"))
<module> > g: line 14
    errs = list#13(ValueError#16(args=tuple#15("invalid literal for int() with base 10: 'x'")), ValueError#19(args=tuple#18("could not convert string to float: 'x'")))
    e is gone
<module> > g: line 19
<module> > g: raise 19 ExceptionGroup#20(args=tuple)
<module> > g: unwind 19 ExceptionGroup#20(args=tuple)
<module>: raise 21 ExceptionGroup#20(args=tuple)
<module>: line 22
<module>: line 23
    eg = ExceptionGroup#23(args=tuple#22('many', list#21(ValueError, ValueError)))
<module>: line 24
    count = 2
    eg is gone
<module> > My: call 24
<module> > My: line 24
<module> > My: line 25
<module> > My: return 25 <cell>
    __init__ = function My.__init__(self, code)#24()
<module>: line 28
    My = type My#25(__init__=function My.__init__(self, code)#24())
<module>: line 29
<module> > My.__init__: call 25
    self = My#27(args=tuple#26(3))
    code = 3
<module> > My.__init__: line 26
<module> > My.__init__: line 27
    self = My#27(args=tuple#28('code 3'))
<module> > My.__init__: return 27 None
    self = My#27(args=tuple#28('code 3'), code=3)
<module>: raise 29 My#27(args=tuple, code=3)
<module>: line 30
<module>: line 31
    m = My#30(args=tuple#29('code 3'), code=3)
<module>: return 31 None
    code = 3
    m is gone
