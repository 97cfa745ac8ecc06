<module>: call 1
<module>: line 1
<module> > D: call 1
<module> > D: line 1
<module> > D: line 2
<module> > D: line 4
    __set_name__ = function D.__set_name__(self, owner, name)#1()
<module> > D: line 8
    __get__ = function D.__get__(self, obj, typ)#2()
<module> > D: return 8 None
    __set__ = function D.__set__(self, obj, v)#3()
<module>: line 10
    D = type D#4(__set_name__=function D.__set_name__(self, owner, name)#1(), __get__=function D.__get__(self, obj, typ)#2(), __set__=function D.__set__(self, obj, v)#3())
<module> > A: call 10
<module> > A: line 10
<module> > A: line 11
<module> > A: line 12
    v = D#5()
<module> > A: line 14
    __getattr__ = function A.__getattr__(self, n)#6()
<module> > A: return 14 <cell>
    __setattr__ = function A.__setattr__(self, n, v)#7()
<module> > D.__set_name__: call 2
    self = D#5()
    owner = type A#8(v=D#5(), __getattr__=function A.__getattr__(self, n)#6(), __setattr__=function A.__setattr__(self, n, v)#7())
    name = 'v'
<module> > D.__set_name__: line 3
<module> > D.__set_name__: return 3 None
    self = D#5(name='_v')
    owner = type A#8(v=D#5(name='_v'), __getattr__=function A.__getattr__(self, n)#6(), __setattr__=function A.__setattr__(self, n, v)#7())
<module>: line 16
    A = type A#8(v=D#5(name='_v'), __getattr__=function A.__getattr__(self, n)#6(), __setattr__=function A.__setattr__(self, n, v)#7())
<module>: line 17
    a = A#9()
<module> > A.__setattr__: call 14
    self = A#9()
    n = 'v'
    v = 3
<module> > A.__setattr__: line 15
<module> > A.__setattr__ > D.__set__: call 8
    self = D#5(name='_v')
    obj = A#9()
    v = 3
<module> > A.__setattr__ > D.__set__: line 9
<module> > A.__setattr__ > D.__set__: return 9 None
    <module>: a = A#9(_v=3)
    A.__setattr__: self = A#9(_v=3)
    obj = A#9(_v=3)
<module> > A.__setattr__: return 15 None
<module>: line 18
<module> > D.__get__: call 4
    self = D#5(name='_v')
    obj = A#9(_v=3)
    typ = type A#8(v=D#5(name='_v'), __getattr__=function A.__getattr__(self, n)#6(), __setattr__=function A.__setattr__(self, n, v)#7())
<module> > D.__get__: line 5
<module> > D.__get__: line 7
<module> > D.__get__: return 7 3
<module>: line 19
    w = 3
<module> > A.__getattr__: call 12
    self = A#9(_v=3)
    n = 'missing'
<module> > A.__getattr__: line 13
<module> > A.__getattr__: return 13 'MISSING'
<module>: line 20
    m = 'MISSING'
<module> > A.__setattr__: call 14
    self = A#9(_v=3)
    n = 'z'
    v = 1
<module> > A.__setattr__: line 15
<module> > A.__setattr__: return 15 None
    <module>: a = A#9(_v=3, z=1)
    self = A#9(_v=3, z=1)
<module>: return 20 None
