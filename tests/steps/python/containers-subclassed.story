<module>: call 1
<module>: line 1
<module>: line 2
    Counter = <class 'Counter'>
    OrderedDict = <class 'OrderedDict'>
    defaultdict = <class 'defaultdict'>
    deque = <class 'deque'>
    ChainMap = <class 'ChainMap'>
    namedtuple = <function namedtuple>
<module> > Low: call 2
<module> > Low: line 2
<module> > Low: line 3
<module> > Low: return 3 <cell>
    __setitem__ = function Low.__setitem__(self, k, v)#1()
<module>: line 5
    Low = type Low#2(__setitem__=function Low.__setitem__(self, k, v)#1())
<module> > U: call 5
<module> > U: line 5
<module> > U: line 6
<module> > U: return 6 <cell>
    add = function U.add(self, v)#3()
<module>: line 9
    U = type U#4(add=function U.add(self, v)#3())
<module> > L: call 9
<module> > L: line 9
<module> > L: line 10
<module> > L: return 10 None
    extra = 1
<module>: line 11
    L = type L#5(extra=1)
<module>: line 12
    d = Low#6()
<module> > Low.__setitem__: call 3
    self = Low#6()
    k = 'A'
    v = 1
<module> > Low.__setitem__: line 4
<module> > Low.__setitem__: return 4 None
    <module>: d = Low#6('a'=1)
    self = Low#6('a'=1)
<module>: line 13
<module>: line 14
    u = U#7()
<module> > U.add: call 6
    self = U#7()
    v = 3
<module> > U.add: line 7
<module> > U.add: line 8
    <module>: u = U#7(3)
    self = U#7(3)
<module> > U.add: return 8 None
<module>: line 15
<module>: line 16
    l = L#8(1)
<module>: line 17
    l = L#8(1, 2)
<module>: line 18
    c = Counter#9('h'=1, 'e'=1, 'l'=2, 'o'=1)
<module>: line 19
    c = Counter#9('h'=1, 'e'=1, 'l'=2, 'o'=1, 'z'=2)
<module>: line 20
    dd = defaultdict#10()
<module>: line 21
    dd = defaultdict#10('k'=list#11(1))
<module>: line 22
    q = deque#12(1, 2)
<module>: line 23
    q = deque#12(2, 3)
<module>: line 24
    q = deque#12(3, 2)
<module>: line 25
    q = deque#12(2)
<module>: line 26
    od = OrderedDict#13('a'=1, 'b'=2)
<module>: line 27
    od = OrderedDict#13('b'=2, 'a'=1)
<module>: line 28
    Pt = type Pt#18(_fields=tuple#14('x', 'y'), _field_defaults=dict#15(), __new__=staticmethod#16(function=<function Pt.__new__>), _make=classmethod#17(function=<function Pt._make>), __replace__=<function Pt._replace>, _replace=<function Pt._replace>, __repr__=<function Pt.__repr__>, _asdict=<function Pt._asdict>, __getnewargs__=<function Pt.__getnewargs__>, x=<_tuplegetter>, y=<_tuplegetter>)
<module>: line 29
    p = Pt#19(x=1, y=2)
<module>: return 29 None
    p2 = Pt#20(x=5, y=2)
