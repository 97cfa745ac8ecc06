<module>: call 1
<module>: line 1
<module>: line 2
    people = list#3(tuple#1('Ada', 36), tuple#2('Bob', 25))
<module> > <lambda>: call 2
    <module>: people = list#3()
    person = tuple#1('Ada', 36)
<module> > <lambda>: line 2
<module> > <lambda>: return 2 36
<module> > <lambda>: call 2
    person = tuple#4('Bob', 25)
<module> > <lambda>: line 2
<module> > <lambda>: return 2 25
<module>: line 3
    people = list#3(tuple#4('Bob', 25), tuple#5('Ada', 36))
<module> > <lambda>: call 3
    person = tuple#4('Bob', 25)
<module> > <lambda>: line 3
<module> > <lambda>: return 3 'Bob'
<module> > <lambda>: call 3
    person = tuple#5('Ada', 36)
<module> > <lambda>: line 3
<module> > <lambda>: return 3 'Ada'
<module>: return 3 None
    names = list#6('Bob', 'Ada')
