<module>: call 1
<module>: line 1
<module> > Manager: call 1
<module> > Manager: line 1
<module> > Manager: line 2
<module> > Manager: line 6
    __enter__ = function Manager.__enter__(self)#1()
<module> > Manager: return 6 None
    __exit__ = function Manager.__exit__(self, kind, error, traceback)#2()
<module>: line 11
    Manager = type Manager#3(__enter__=function Manager.__enter__(self)#1(), __exit__=function Manager.__exit__(self, kind, error, traceback)#2())
<module> > Manager.__enter__: call 2
    self = Manager#4()
<module> > Manager.__enter__: line 3
<module> > Manager.__enter__: line 4
    self = Manager#4(state='in')
<module> > Manager.__enter__: return 4 42
<module>: line 12
    inside = 42
<module>: line 11
    value = 43
<module> > Manager.__exit__: call 6
    self = Manager#5(state='in')
    kind = None
    error = None
    traceback = None
<module> > Manager.__exit__: line 7
<module> > Manager.__exit__: line 8
    self = Manager#5(state='out')
<module> > Manager.__exit__: return 8 False
<module>: line 13
<module> > Manager.__enter__: call 2
    self = Manager#6()
<module> > Manager.__enter__: line 3
<module> > Manager.__enter__: line 4
    self = Manager#6(state='in')
<module> > Manager.__enter__: return 4 42
<module>: line 14
<module>: raise 14 ValueError#7(args=tuple)
<module>: line 13
<module> > Manager.__exit__: call 6
    self = Manager#8(state='in')
    kind = <class 'ValueError'>
    error = ValueError#10(args=tuple#9('hidden'))
    traceback = <traceback>
<module> > Manager.__exit__: line 7
<module> > Manager.__exit__: line 8
    self = Manager#8(state='out')
<module> > Manager.__exit__: return 8 True
<module>: line 15
<module>: return 15 None
    after = True
