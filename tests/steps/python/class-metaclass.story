<module>: call 1
<module>: line 1
<module> > Meta: call 1
<module> > Meta: line 1
<module> > Meta: line 2
<module> > Meta: line 5
    __new__ = function Meta.__new__(mcls, name, bases, ns, **kw)#1()
<module> > Meta: return 5 <cell>
    __init__ = function Meta.__init__(cls, name, bases, ns, **kw)#2()
<module>: line 7
    Meta = type Meta#4(__new__=staticmethod#3(function=function Meta.__new__(mcls, name, bases, ns, **kw)#1()), __init__=function Meta.__init__(cls, name, bases, ns, **kw)#2())
<module> > Base: call 7
<module> > Base: line 7
<module> > Base: line 8
<module> > Base: line 9
    count = 0
<module> > Base: line 10
    i = 0
<module> > Base: line 9
<module> > Base: line 10
    i = 1
<module> > Base: line 9
    count = 1
<module> > Base: line 11
<module> > Base: line 13
    __init_subclass__ = function Base.__init_subclass__(cls, **kw)#5()
<module> > Base: return 13 <cell>
    who = function Base.who(self)#6()
<module> > Meta.__new__: call 2
    mcls = type Meta#4(__new__=staticmethod#3(function=function Meta.__new__(mcls, name, bases, ns, **kw)#1()), __init__=function Meta.__init__(cls, name, bases, ns, **kw)#2())
    name = 'Base'
    bases = tuple#7()
    ns = dict#8('__module__'='__main__', '__qualname__'='Base', '__firstlineno__'=7, 'count'=1, 'i'=1, '__init_subclass__'=function Base.__init_subclass__(cls, **kw)#5(), 'who'=function Base.who(self)#6(), '__static_attributes__'=tuple#7(), '__classdictcell__'=<cell>, '__classcell__'=<cell>)
    kw = dict#9('tag'='b')
<module> > Meta.__new__: line 3
<module> > Meta.__new__: line 4
    ns = dict#8('__module__'='__main__', '__qualname__'='Base', '__firstlineno__'=7, 'count'=1, 'i'=1, '__init_subclass__'=function Base.__init_subclass__(cls, **kw)#5(), 'who'=function Base.who(self)#6(), '__static_attributes__'=tuple#7(), '__classdictcell__'=<cell>, '__classcell__'=<cell>, 'tag'='b')
<module> > Meta.__new__: return 4 Meta Base#10(count=1, i=1, __init_subclass__=classmethod, who=function Base.who(self), tag='b')
<module> > Meta.__init__: call 5
    cls = Meta Base#10(count=1, i=1, __init_subclass__=classmethod#11(function=function Base.__init_subclass__(cls, **kw)#5()), who=function Base.who(self)#6(), tag='b')
    name = 'Base'
    bases = tuple#7()
    ns = dict#8('__module__'='__main__', '__qualname__'='Base', '__firstlineno__'=7, 'count'=1, 'i'=1, '__init_subclass__'=function Base.__init_subclass__(cls, **kw)#5(), 'who'=function Base.who(self)#6(), '__static_attributes__'=tuple#7(), '__classdictcell__'=<cell>, '__classcell__'=<cell>, 'tag'='b')
    kw = dict#9('tag'='b')
<module> > Meta.__init__: line 6
<module> > Meta.__init__: return 6 None
<module>: line 15
    Base = Meta Base#10(count=1, i=1, __init_subclass__=classmethod#11(function=function Base.__init_subclass__(cls, **kw)#5()), who=function Base.who(self)#6(), tag='b')
<module> > Sub: call 15
<module> > Sub: line 15
<module> > Sub: line 16
<module> > Sub: line 17
    count = 11
<module> > Sub: line 18
    del_me = 1
<module> > Sub: line 19
    del_me is gone
<module> > Sub > Sub.Inner: call 19
<module> > Sub > Sub.Inner: line 19
<module> > Sub > Sub.Inner: line 20
<module> > Sub > Sub.Inner: return 20 None
    z = 1
<module> > Sub: return 19 None
    Inner = type Inner#12(z=1)
<module> > Meta.__new__: call 2
    mcls = type Meta#4(__new__=staticmethod#3(function=function Meta.__new__(mcls, name, bases, ns, **kw)#1()), __init__=function Meta.__init__(cls, name, bases, ns, **kw)#2())
    name = 'Sub'
    bases = tuple#13(Meta Base#10(count=1, i=1, __init_subclass__=classmethod#11(function=function Base.__init_subclass__(cls, **kw)), who=function Base.who(self)#6(), tag='b'))
    ns = dict#15('__module__'='__main__', '__qualname__'='Sub', '__firstlineno__'=15, 'count'=11, 'Inner'=type Inner#12(z=1), '__static_attributes__'=tuple#14())
    kw = dict#16('tag'='s')
<module> > Meta.__new__: line 3
<module> > Meta.__new__: line 4
    ns = dict#15('__module__'='__main__', '__qualname__'='Sub', '__firstlineno__'=15, 'count'=11, 'Inner'=type Inner#12(z=1), '__static_attributes__'=tuple#14(), 'tag'='s')
<module> > Meta.__new__ > Base.__init_subclass__: call 11
    cls = Meta Sub#17(count=11, Inner=type Inner#12(z=1), tag='s')
    kw = dict#18()
<module> > Meta.__new__ > Base.__init_subclass__: line 12
<module> > Meta.__new__ > Base.__init_subclass__: return 12 None
    cls = Meta Sub#17(count=11, Inner=type Inner#12(z=1), tag='s', known=True)
<module> > Meta.__new__: return 4 Meta Sub#17(count=11, Inner=type Inner, tag='s', known=True)
<module> > Meta.__init__: call 5
    cls = Meta Sub#17(count=11, Inner=type Inner#12(z=1), tag='s', known=True)
    name = 'Sub'
    bases = tuple#13(Meta Base#10(count=1, i=1, __init_subclass__=classmethod#11(function=function Base.__init_subclass__(cls, **kw)), who=function Base.who(self)#6(), tag='b'))
    ns = dict#15('__module__'='__main__', '__qualname__'='Sub', '__firstlineno__'=15, 'count'=11, 'Inner'=type Inner#12(z=1), '__static_attributes__'=tuple#14(), 'tag'='s')
    kw = dict#16('tag'='s')
<module> > Meta.__init__: line 6
<module> > Meta.__init__: return 6 None
<module>: line 21
    Sub = Meta Sub#17(count=11, Inner=type Inner#12(z=1), tag='s', known=True)
<module>: line 22
    o = Sub#19()
<module> > Base.who: call 13
    self = Sub#19()
<module> > Base.who: line 14
<module> > Base.who: return 14 'Base'
<module>: return 22 None
    w = 'Base'
