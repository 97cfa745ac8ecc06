<module>: call 1
<module>: line 1
<module>: line 2
    functools = <module 'functools'>
<module>: line 11
    log = function log(prefix)#1()
<module> > log: call 2
    prefix = 'a'
<module> > log: line 3
<module> > log: line 10
    deco = function log.<locals>.deco(fn)#2()
<module> > log: return 10 function log.<locals>.deco(fn)#2()
<module>: line 12
<module>: line 13
<module>: line 12
<module>: line 11
<module> > log.<locals>.deco: call 3
    fn = <_lru_cache_wrapper>
<module> > log.<locals>.deco: line 4
<module> > log.<locals>.deco: line 5
<module> > log.<locals>.deco: line 4
<module> > log.<locals>.deco: line 5
<module> > log.<locals>.deco: line 8
    wrapper = function sq(*args, **kw)#3(fn=<_lru_cache_wrapper>)
<module> > log.<locals>.deco: line 9
<module> > log.<locals>.deco: return 9 function sq(*args, **kw)#3(fn=<_lru_cache_wrapper>)
<module>: line 13
<module>: line 15
    sq = function sq(*args, **kw)#4(fn=<_lru_cache_wrapper>)
<module> > log.<locals>.deco.<locals>.wrapper: call 4
    args = tuple#5(3)
    kw = dict#6()
    fn = <_lru_cache_wrapper>
<module> > log.<locals>.deco.<locals>.wrapper: line 6
<module> > log.<locals>.deco.<locals>.wrapper > sq: call 11
    n = 3
<module> > log.<locals>.deco.<locals>.wrapper > sq: line 14
<module> > log.<locals>.deco.<locals>.wrapper > sq: return 14 9
<module> > log.<locals>.deco.<locals>.wrapper: line 7
    result = 9
<module> > log.<locals>.deco.<locals>.wrapper: return 7 9
<module>: line 16
    a = 9
<module> > log.<locals>.deco.<locals>.wrapper: call 4
    args = tuple#7(3)
    kw = dict#8()
    fn = <_lru_cache_wrapper>
<module> > log.<locals>.deco.<locals>.wrapper: line 6
<module> > log.<locals>.deco.<locals>.wrapper: line 7
    result = 9
<module> > log.<locals>.deco.<locals>.wrapper: return 7 9
<module>: line 17
    b = 9
<module> > Reg: call 17
<module> > Reg: line 17
<module> > Reg: line 18
<module> > Reg: line 19
    seen = list#9()
<module> > Reg: return 19 None
    __call__ = function Reg.__call__(self, cls)#10()
<module>: line 22
    Reg = type Reg#11(seen=list#9(), __call__=function Reg.__call__(self, cls)#10())
<module>: line 23
<module> > T: call 22
<module> > T: line 22
<module> > T: line 24
<module> > T: return 24 None
<module>: line 22
<module> > Reg.__call__: call 19
    self = Reg#12()
    cls = type T#13()
<module> > Reg.__call__: line 20
<module> > Reg.__call__: line 21
    <module>: Reg = type Reg#11(seen=list#9('T'), __call__=function Reg.__call__(self, cls)#10())
<module> > Reg.__call__: return 21 type T#13()
<module>: line 23
<module>: return 23 None
    T = type T#14()
