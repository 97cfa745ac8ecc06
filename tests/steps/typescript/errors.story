<module>: call 1
<module>: line 1
    low = Function low#1()
    mid = Function mid#2()
<module>: line 18
    MyError = Function MyError#3()
<module> > mid: call 10
<module> > mid: line 12
<module> > mid > low: call 7
<module> > mid > low: line 8
<module> > mid > low: raise 8 SyntaxError#4(message='low')
<module> > mid > low: unwind 8 SyntaxError#4(message='low')
<module> > mid: raise 12 SyntaxError#4(message='low')
<module> > mid: line 13
    cause = SyntaxError#4(message='low')
<module> > mid: line 14
<module> > mid > MyError.constructor: call 2
    code = 3
    options = Object#5(cause=SyntaxError#4(message='low'))
<module> > mid > MyError.constructor: line 3
<module> > mid > MyError.constructor: line 4
    this = MyError#6(message='code 3', cause=SyntaxError#4(message='low'), code=3)
<module> > mid > MyError.constructor: return 4 undefined
    this = MyError#6(message='code 3', cause=SyntaxError#4(message='low'), code=3, name='MyError')
<module> > mid: raise 14 MyError#6(message='code 3', cause=SyntaxError, code=3, name='MyError')
<module> > mid: unwind 14 MyError#6(message='code 3', cause=SyntaxError, code=3, name='MyError')
<module>: raise 18 MyError#6(message='code 3', cause=SyntaxError, code=3, name='MyError')
<module>: line 19
    e = MyError#6(message='code 3', cause=SyntaxError#4(message='low'), code=3, name='MyError')
<module>: line 20
<module>: line 20
<module>: line 22
    e is gone
<module>: line 23
    agg = AggregateError#9(message='many', errors=Array#8(Error#7(message='1')))
<module>: return 23
stdout: "3 SyntaxError\n1\n"
