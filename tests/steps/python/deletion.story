<module>: call 1
<module>: line 1
<module>: line 2
    names = list#1(1, 2, 3)
<module>: line 3
    table = dict#2('a'=1, 'b'=2)
<module>: line 4
    names = list#1(1, 3)
<module>: line 5
    table = dict#2('b'=2)
<module>: line 6
    value = 5
<module>: line 9
    value is gone
<module>: line 15
    forget = function forget()#3()
<module> > forget: call 9
<module> > forget: line 10
<module> > forget: line 11
    local = 1
<module> > forget: line 12
    local is gone
<module> > forget: return 12 'gone'
<module>: return 15 None
