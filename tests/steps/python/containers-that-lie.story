<module>: call 1
<module>: line 1
<module> > Proxy: call 1
<module> > Proxy: line 1
<module> > Proxy: line 2
<module> > Proxy: line 3
    __init__ = function Proxy.__init__(self, t)#1()
<module> > Proxy: line 6
    __getattribute__ = function Proxy.__getattribute__(self, n)#2()
<module> > Proxy: line 7
    __setattr__ = function Proxy.__setattr__(self, n, v)#3()
<module> > Proxy: line 8
    __len__ = function Proxy.__len__(self)#4()
<module> > Proxy: line 9
    __bool__ = function Proxy.__bool__(self)#5()
<module> > Proxy: line 10
    __eq__ = function Proxy.__eq__(self, o)#6()
<module> > Proxy: return 10 None
    __hash__ = function Proxy.__hash__(self)#7()
<module>: line 11
    Proxy = type Proxy#8(__init__=function Proxy.__init__(self, t)#1(), __getattribute__=function Proxy.__getattribute__(self, n)#2(), __setattr__=function Proxy.__setattr__(self, n, v)#3(), __len__=function Proxy.__len__(self)#4(), __bool__=function Proxy.__bool__(self)#5(), __eq__=function Proxy.__eq__(self, o)#6(), __hash__=function Proxy.__hash__(self)#7())
<module>: line 12
    calls = list#9()
<module> > Proxy.__init__: call 2
    self = Proxy#10()
    t = list#11(1)
<module> > Proxy.__init__: line 2
<module> > Proxy.__init__: return 2 None
    self = Proxy#10(_t=list#11(1))
<module>: line 13
    p = Proxy#10(_t=list#11(1))
<module> > Proxy.__setattr__: call 6
    self = Proxy#10(_t=list#11(1))
    n = 'x'
    v = Proxy#10(_t=list#11(1))
<module> > Proxy.__setattr__: line 6
<module> > Proxy.__setattr__: return 6 None
    <module>: calls = list#9(tuple#12('set', 'x'))
    <module>: p = Proxy#10(_t=list#11(1), x=Proxy#10(_t=list#11(1), x=Proxy#10(_t=list, x=Proxy)))
    self = Proxy#10(_t=list#11(1), x=Proxy#10(_t=list#11(1), x=Proxy#10(_t=list, x=Proxy)))
    v = Proxy#10(_t=list#11(1), x=Proxy#10(_t=list#11(1), x=Proxy#10(_t=list, x=Proxy)))
<module>: line 14
<module> > Proxy.__hash__: call 10
    self = Proxy#10(_t=list#11(1), x=Proxy#10(_t=list#11(1), x=Proxy#10(_t=list, x=Proxy)))
<module> > Proxy.__hash__: line 10
<module> > Proxy.__hash__: return 10 1
    <module>: calls = list#9(tuple#12('set', 'x'), 'hash')
<module>: line 15
    d = dict#13(Proxy=1)
<module> > Proxy.__init__: call 2
    self = Proxy#14()
    t = 2
<module> > Proxy.__init__: line 2
<module> > Proxy.__init__: return 2 None
    self = Proxy#14(_t=2)
<module> > Proxy.__hash__: call 10
    self = Proxy#14(_t=2)
<module> > Proxy.__hash__: line 10
<module> > Proxy.__hash__: return 10 1
    <module>: calls = list#9(tuple#12('set', 'x'), 'hash', 'hash')
<module> > Proxy.__eq__: call 9
    self = Proxy#10(_t=list#11(1), x=Proxy#10(_t=list#11(1), x=Proxy#10(_t=list, x=Proxy)))
    o = Proxy#14(_t=2)
<module> > Proxy.__eq__: line 9
<module> > Proxy.__eq__: return 9 True
    <module>: calls = list#9(tuple#12('set', 'x'), 'hash', 'hash', 'eq')
<module>: line 16
    d = dict#13(Proxy=5)
<module>: line 17
<module> > L: call 17
<module> > L: line 17
<module> > L: line 18
<module> > L: line 19
    __iter__ = function L.__iter__(self)#15()
<module> > L: line 20
    __len__ = function L.__len__(self)#16()
<module> > L: return 20 None
    __getitem__ = function L.__getitem__(self, i)#17()
<module>: line 21
    L = type L#18(__iter__=function L.__iter__(self)#15(), __len__=function L.__len__(self)#16(), __getitem__=function L.__getitem__(self, i)#17())
<module>: line 22
    l = L#19(1, 2)
<module>: line 23
<module> > D: call 23
<module> > D: line 23
<module> > D: line 24
<module> > D: return 24 None
    __missing__ = function D.__missing__(self, k)#20()
<module>: line 25
    D = type D#21(__missing__=function D.__missing__(self, k)#20())
<module>: line 26
    q = D#22('a'=1)
<module> > D.__missing__: call 24
    self = D#22('a'=1)
    k = 'zz'
<module> > D.__missing__: line 24
<module> > D.__missing__: return 24 'zzzz'
    <module>: q = D#22('a'=1, 'zz'='zzzz')
    self = D#22('a'=1, 'zz'='zzzz')
<module>: line 27
<module> > L.__iter__: call 18
    self = L#19(1, 2)
<module> > L.__iter__: line 18
<module> > L.__iter__: return 18 <str_ascii_iterator>
<module> > L.__len__: call 19
    self = L#19(1, 2)
<module> > L.__len__: line 19
<module> > L.__len__: return 19 99
<module>: return 27 None
stdout: "[('set', 'x'), 'hash', 'hash', 'eq'] 1\n['l', 'i', 'e'] {'a': 1, 'zz': 'zzzz'}\n"
