<module>: call 1
<module>: line 1
<module>: line 12
    Animal = Function Animal#1(made=0)
<module>: line 22
    Dog = Function Dog#2()
<module> > Dog.create: call 18
    n = 'Rex'
    this = Function Dog#2()
<module> > Dog.create: line 18
<module> > Dog.create > Animal.constructor: call 4
    name = 'Rex'
    this = Dog#3(name='Rex', noise='...')
<module> > Dog.create > Animal.constructor: line 5
<module> > Dog.create > Animal.constructor: line 6
<module> > Dog.create > Animal.constructor > Dog.init: call 15
    this = Dog#3(name='Rex', noise='...')
<module> > Dog.create > Animal.constructor > Dog.init: line 15
<module> > Dog.create > Animal.constructor > Dog.init: return 15 undefined
    Animal.constructor: this = Dog#3(name='Rex', noise='early')
    this = Dog#3(name='Rex', noise='early')
<module> > Dog.create > Animal.constructor: return 6 undefined
<module> > Dog.create: return 18 Dog#3(name='Rex', noise='woof', tricks=Array)
<module>: line 23
    Animal = Function Animal#1(made=1)
    d = Dog#3(name='Rex', noise='woof', tricks=Array#4())
<module>: line 24
    d = Dog#3(name='Rex', noise='woof', tricks=Array#4('sit'))
<module> > Dog.[Symbol.iterator]: call 19
    this = Dog#3(name='Rex', noise='woof', tricks=Array#4('sit'))
<module> > Dog.[Symbol.iterator]: line 19
<module> > Dog.[Symbol.iterator]: return 19 Object#5()
<module>: line 25
    t = Array#6('sit')
<module> > Dog.speak: call 17
<module> > Dog.speak: line 17
<module> > Dog.speak > Animal.speak: call 10
    this = Dog#3(name='Rex', noise='woof', tricks=Array#4('sit'))
<module> > Dog.speak > Animal.speak: line 10
<module> > Dog.speak > Animal.speak: return 10 'Rex woof'
<module> > Dog.speak: return 17 'Rex woof!'
<module> > Dog.kind: call 16
<module> > Dog.kind: line 16
<module> > Dog.kind: return 16 'dog'
<module>: line 26
<module>: line 27
    Anon = Function Anon#7()
<module> > Animal.constructor: call 4
    name = 'y'
    this = Anon#8(name='y', noise='...')
<module> > Animal.constructor: line 5
<module> > Animal.constructor: line 6
<module> > Animal.constructor > Dog.init: call 15
    this = Anon#8(name='y', noise='...')
<module> > Animal.constructor > Dog.init: line 15
<module> > Animal.constructor > Dog.init: return 15 undefined
    Animal.constructor: this = Anon#8(name='y', noise='early')
    this = Anon#8(name='y', noise='early')
<module> > Animal.constructor: return 6 undefined
<module>: line 28
    Animal = Function Animal#1(made=2)
    x = Anon#8(name='y', noise='woof', tricks=Array#9(), extra=1)
<module>: return 28
stdout: "Rex woof! [ 'sit' ] 1 dog\n1\n"
