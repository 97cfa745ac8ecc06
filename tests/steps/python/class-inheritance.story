<module>: call 1
<module>: line 1
<module> > Animal: call 1
<module> > Animal: line 1
<module> > Animal: line 2
<module> > Animal: line 5
    __init__ = function Animal.__init__(self, name)#1()
<module> > Animal: return 5 None
    speak = function Animal.speak(self)#2()
<module>: line 9
    Animal = type Animal#3(__init__=function Animal.__init__(self, name)#1(), speak=function Animal.speak(self)#2())
<module> > Dog: call 9
<module> > Dog: line 9
<module> > Dog: line 10
<module> > Dog: return 10 <cell>
    speak = function Dog.speak(self)#4()
<module>: line 15
    Dog = type Dog#5(speak=function Dog.speak(self)#4())
<module> > Animal.__init__: call 2
    self = Animal#6()
    name = 'cat'
<module> > Animal.__init__: line 3
<module> > Animal.__init__: return 3 None
    self = Animal#6(name='cat')
<module> > Animal.__init__: call 2
    self = Dog#7()
    name = 'rex'
<module> > Animal.__init__: line 3
<module> > Animal.__init__: return 3 None
    self = Dog#7(name='rex')
<module> > Animal.speak: call 5
    <module>: each = Animal#8(name='cat')
    self = Animal#8(name='cat')
<module> > Animal.speak: line 6
<module> > Animal.speak: return 6 'cat'
<module> > Dog.speak: call 10
    <module>: each = Dog#9(name='rex')
    self = Dog#9(name='rex')
<module> > Dog.speak: line 11
<module> > Dog.speak > Animal.speak: call 5
    self = Dog#9(name='rex')
<module> > Dog.speak > Animal.speak: line 6
<module> > Dog.speak > Animal.speak: return 6 'rex'
<module> > Dog.speak: line 12
    said = 'rex'
<module> > Dog.speak: return 12 'rex barks'
<module>: return 15 None
    words = list#10('cat', 'rex barks')
    each is gone
