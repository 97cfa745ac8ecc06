<module>: call 1
<module>: line 1
<module>: line 2
    NamedTuple = <function NamedTuple>
    Protocol = <class 'Protocol'>
<module> > Emp: call 2
<module> > Emp: line 2
<module> > Emp: line 4
<module> > Emp: line 2
    id = 3
<module> > Emp: return 2 None
<module> > Emp.__annotate__: call 2
    format = Format.FORWARDREF
<module> > Emp.__annotate__: line 2
<module> > Emp.__annotate__: raise 2 NotImplementedError#1(args=tuple)
<module> > Emp.__annotate__: unwind 2 NotImplementedError#1(args=tuple)
<module> > Emp.__annotate__: call 2
    format = Format.VALUE_WITH_FAKE_GLOBALS
<module> > Emp.__annotate__: line 2
<module> > Emp.__annotate__: line 3
<module> > Emp.__annotate__: line 2
<module> > Emp.__annotate__: line 4
<module> > Emp.__annotate__: line 2
<module> > Emp.__annotate__: return 2 dict#2('name'=<class 'str'>, 'id'=<class 'int'>)
<module>: line 5
    Emp = type Emp#7(_fields=tuple#3('name', 'id'), _field_defaults=dict#4('id'=3), __new__=staticmethod#5(function=<function Emp.__new__>), _make=classmethod#6(function=<function Emp._make>), __replace__=<function Emp._replace>, _replace=<function Emp._replace>, __repr__=<function Emp.__repr__>, _asdict=<function Emp._asdict>, __getnewargs__=<function Emp.__getnewargs__>, name=<_tuplegetter>, id=<_tuplegetter>)
<module> > <generic parameters of Stack>: call 5
<module> > <generic parameters of Stack>: line 5
<module> > <generic parameters of Stack> > Stack: call 5
    <generic parameters of Stack>: T = <TypeVar>
<module> > <generic parameters of Stack> > Stack: line 5
<module> > <generic parameters of Stack> > Stack: line 6
<module> > <generic parameters of Stack> > Stack: line 8
    __init__ = function Stack.__init__(self)#8()
<module> > <generic parameters of Stack> > Stack: return 8 None
    push = function Stack.push(self, x)#9()
<module> > <generic parameters of Stack>: return 5 type Stack#10(__init__=function Stack.__init__(self), push=function Stack.push(self, x))
<module>: line 10
    Stack = type Stack#10(__init__=function Stack.__init__(self)#8(), push=function Stack.push(self, x)#9())
<module> > <generic parameters of first>: call 10
<module> > <generic parameters of first>: line 10
<module> > <generic parameters of first>: return 10 function first(xs)#11()
    T = <TypeVar>
<module>: line 13
    first = function first(xs)#11()
<module>: line 14
    e = Emp#12(name='g', id=3)
<module> > Stack.__init__: call 6
    self = Stack#13()
<module> > Stack.__init__: line 7
<module> > Stack.__init__: return 7 None
    self = Stack#13(items=list#14())
<module>: line 15
    s = Stack#13(items=list#14(), __orig_class__=_GenericAlias#15(_inst=True, _name=None, __slots__=None))
<module> > Stack.push: call 8
    self = Stack#13(items=list#14(), __orig_class__=_GenericAlias#15(_inst=True, _name=None, __slots__=None))
    x = 4
<module> > Stack.push: line 9
<module> > Stack.push: return 9 None
    <module>: s = Stack#13(items=list#14(4), __orig_class__=_GenericAlias#15(_inst=True, _name=None, __slots__=None))
    self = Stack#13(items=list#14(4), __orig_class__=_GenericAlias#15(_inst=True, _name=None, __slots__=None))
<module>: line 16
<module> > first: call 10
    xs = list#16(7)
<module> > first: line 11
<module> > first: line 12
    y = 3
<module> > first: return 12 7
<module>: line 17
    v = 7
<module>: line 18
    Alias = <TypeAliasType>
<module>: line 19
<module>: return 19 None
    q = 'a'
