<module>: call 1
<module>: line 1
<module>: line 5
    fail = function fail()#1()
<module>: line 6
    caught = list#2()
<module>: line 7
<module> > fail: call 1
<module> > fail: line 2
<module> > fail: raise 2 ExceptionGroup#3(args=tuple)
<module> > fail: unwind 2 ExceptionGroup#3(args=tuple)
<module>: raise 7 ExceptionGroup#3(args=tuple)
<module>: line 8
<module>: line 9
    group = ExceptionGroup#6(args=tuple#5('two', list#4(ValueError)))
<module>: line 10
    caught = list#2(1)
    group is gone
<module>: line 11
    group = ExceptionGroup#9(args=tuple#8('two', list#7(TypeError)))
<module>: return 11 None
    caught = list#2(1, 'type')
    group is gone
