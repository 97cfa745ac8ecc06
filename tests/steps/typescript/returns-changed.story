<module>: call 1
<module>: line 60
    broken = Function broken#1()
    again = Function again#2()
    nested = Function nested#3()
    swallowed = Function swallowed#4()
    thrown = Function thrown#5()
    caught = Function caught#6()
    changed = Function changed#7()
<module>: line 68
    list = Array#8(1)
<module> > broken: call 1
<module> > broken: line 2
<module> > broken: line 4
<module> > broken: line 6
<module> > broken: return 6 undefined
<module> > nested: call 22
<module> > nested: line 25
<module> > nested: line 28
<module> > nested: line 30
<module> > nested: line 34
<module> > nested > again: call 10
<module> > nested > again: line 11
<module> > nested > again: line 12
    turn = 0
<module> > nested > again: line 13
<module> > nested > again: line 15
    turn = 1
<module> > nested > again: line 15
<module> > nested > again: line 17
<module> > nested > again: line 17
<module> > nested > again: line 12
<module> > nested > again: line 13
<module> > nested > again: line 15
    turn = 2
<module> > nested > again: line 15
<module> > nested > again: line 17
<module> > nested > again: line 17
<module> > nested > again: line 12
<module> > nested > again: line 13
<module> > nested > again: line 15
    turn = 3
<module> > nested > again: line 17
<module> > nested > again: line 19
<module> > nested > again: return 19 'third'
<module> > nested: line 34
<module> > nested: return 34 'outer'
<module> > swallowed: call 37
<module> > swallowed: line 39
<module> > swallowed: raise 39 Error#9(message='lost')
<module> > swallowed: line 41
<module> > swallowed: line 43
<module> > swallowed: return 43 'kept'
<module> > caught: call 52
<module> > caught: line 54
<module> > caught > thrown: call 45
<module> > caught > thrown: line 47
<module> > caught > thrown: line 49
<module> > caught > thrown: raise 49 RangeError#10(message='instead')
<module> > caught > thrown: unwind 49 RangeError#10(message='instead')
<module> > caught: raise 54 RangeError#10(message='instead')
<module> > caught: line 56
    error = RangeError#10(message='instead')
<module> > caught: line 57
<module> > caught: return 57 undefined
    error is gone
<module> > changed: call 61
<module> > changed: line 63
<module> > changed: line 65
<module> > changed: return 65 Array#8(1, 2)
    <module>: list = Array#8(1, 2)
<module>: return 68
stdout: "both\ninstead\nundefined outer kept undefined [ 1, 2 ]\n"
