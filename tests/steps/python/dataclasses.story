<module>: call 1
<module>: line 1
<module>: line 2
    dataclass = <function dataclass>
    field = <function field>
    replace = <function replace>
<module>: line 3
<module> > Item: call 2
<module> > Item: line 2
<module> > Item: line 5
<module> > Item: line 6
    price = 0.0
<module> > Item: line 7
    tags = Field#1(_field_type=None, compare=True, doc=None, hash=None, init=True, name=None, repr=True, type=None)
<module> > Item: line 2
    __post_init__ = function Item.__post_init__(self)#2()
<module> > Item: return 2 None
<module>: line 2
<module> > Item.__annotate__: call 2
    format = 1
<module> > Item.__annotate__: line 2
<module> > Item.__annotate__: line 4
<module> > Item.__annotate__: line 2
<module> > Item.__annotate__: line 5
<module> > Item.__annotate__: line 2
<module> > Item.__annotate__: line 6
<module> > Item.__annotate__: line 2
<module> > Item.__annotate__: return 2 dict#3('name'=<class 'str'>, 'price'=<class 'float'>, 'tags'=<class 'list'>)
<module>: line 3
<module>: line 9
    Item = type Item#5(price=0.0, __post_init__=function Item.__post_init__(self)#4(), __replace__=<function _replace>, __init__=<function Item.__init__>, __repr__=<function Item.__repr__>, __eq__=<function Item.__eq__>, __lt__=<function Item.__lt__>, __le__=<function Item.__le__>, __gt__=<function Item.__gt__>, __ge__=<function Item.__ge__>)
<module> > Item.__post_init__: call 7
    self = Item#7(name='pen', price=1.5, tags=list#6())
<module> > Item.__post_init__: line 8
<module> > Item.__post_init__: return 8 None
    self = Item#7(name='Pen', price=1.5, tags=list#6())
<module>: line 10
    i = Item#7(name='Pen', price=1.5, tags=list#6())
<module> > Item.__post_init__: call 7
    self = Item#8(name='Pen', price=2.0, tags=list#6())
<module> > Item.__post_init__: line 8
<module> > Item.__post_init__: return 8 None
<module>: line 11
    j = Item#8(name='Pen', price=2.0, tags=list#6())
<module>: line 12
    i = Item#7(name='Pen', price=1.5, tags=list#6('x'))
    j = Item#8(name='Pen', price=2.0, tags=list#6('x'))
<module>: line 13
    same = True
<module>: line 14
<module> > F: call 13
<module> > F: line 13
<module> > F: return 13 None
<module>: line 13
<module> > F.__annotate__: call 13
    format = 1
<module> > F.__annotate__: line 13
<module> > F.__annotate__: line 15
<module> > F.__annotate__: line 13
<module> > F.__annotate__: return 13 dict#9('v'=<class 'int'>)
<module>: line 14
<module>: line 16
    F = type F#10(__replace__=<function _replace>, __hash__=<function F.__hash__>, __init__=<function F.__init__>, __repr__=<function F.__repr__>, __eq__=<function F.__eq__>, __setattr__=<function F.__setattr__>, __delattr__=<function F.__delattr__>, __getstate__=<function _dataclass_getstate>, __setstate__=<function _dataclass_setstate>)
<module>: line 17
    f = F#11(v=1)
<module>: line 18
<module>: raise 18 FrozenInstanceError#12(args=tuple)
<module>: line 19
<module>: line 20
    e = FrozenInstanceError#14(args=tuple#13("cannot assign to field 'v'"))
<module>: return 20 None
    name = 'FrozenInstanceError'
    e is gone
