<module>: call 1
<module>: line 1
<module>: line 8
    parse = function parse(text)#1()
<module>: line 9
<module> > parse: call 1
    text = 'x'
<module> > parse: line 2
<module> > parse: line 3
<module> > parse: raise 3 ValueError#2(args=tuple)
<module> > parse: line 4
<module> > parse: line 5
    error = ValueError#4(args=tuple#3("invalid literal for int() with base 10: 'x'"))
<module> > parse: raise 5 RuntimeError#5(args=tuple, __cause__=ValueError, __context__=ValueError)
<module> > parse: unwind 5 RuntimeError#5(args=tuple, __cause__=ValueError, __context__=ValueError)
    error is gone
<module>: raise 9 RuntimeError#5(args=tuple, __cause__=ValueError, __context__=ValueError)
<module>: line 10
<module>: line 11
    error = RuntimeError#9(args=tuple#6('bad'), __cause__=ValueError#8(args=tuple#7("invalid literal for int() with base 10: 'x'")), __context__=ValueError#8(args=tuple#7("invalid literal for int() with base 10: 'x'")))
<module>: return 11 None
    cause = "invalid literal for int() with base 10: 'x'"
    error is gone
