<module>: call 1
<module>: line 1
<module>: line 27
    Account = Function Account#1()
<module> > Account.constructor: call 5
    owner = 'Ada'
    this = Account#2(owner=undefined, #balance=0)
<module> > Account.constructor: line 6
<module> > Account.constructor: line 7
    this = Account#2(owner='Ada', #balance=0)
<module> > Account.constructor: return 7 undefined
<module>: line 28
    a = Account#2(owner='Ada', #balance=0)
<module> > Account.add: call 18
    n = 3
    this = Account#2(owner='Ada', #balance=0)
<module> > Account.add: line 19
<module> > Account.add > Account.#check: call 15
    n = 3
<module> > Account.add > Account.#check: line 16
<module> > Account.add > Account.#check: return 16 true
<module> > Account.add: line 20
<module> > Account.add: line 21
    <module>: a = Account#2(owner='Ada', #balance=3)
    this = Account#2(owner='Ada', #balance=3)
<module> > Account.add: return 21 Account#2(owner='Ada', #balance=3)
<module> > Account.add: call 18
    n = 4
    this = Account#2(owner='Ada', #balance=3)
<module> > Account.add: line 19
<module> > Account.add > Account.#check: call 15
    n = 4
<module> > Account.add > Account.#check: line 16
<module> > Account.add > Account.#check: return 16 true
<module> > Account.add: line 20
<module> > Account.add: line 21
    <module>: a = Account#2(owner='Ada', #balance=7)
    this = Account#2(owner='Ada', #balance=7)
<module> > Account.add: return 21 Account#2(owner='Ada', #balance=7)
<module>: line 29
<module> > Account.balance: call 12
    v = 9
    this = Account#2(owner='Ada', #balance=7)
<module> > Account.balance: line 13
<module> > Account.balance: return 13 undefined
    <module>: a = Account#2(owner='Ada', #balance=9)
    this = Account#2(owner='Ada', #balance=9)
<module>: line 30
<module> > Account.balance: call 9
    this = Account#2(owner='Ada', #balance=9)
<module> > Account.balance: line 10
<module> > Account.balance: return 10 9
<module>: line 32
    b = 9
<module> > Account.add: call 18
    n = -1
    this = Account#2(owner='Ada', #balance=9)
<module> > Account.add: line 19
<module> > Account.add > Account.#check: call 15
    n = -1
<module> > Account.add > Account.#check: line 16
<module> > Account.add > Account.#check: return 16 false
<module> > Account.add: line 19
<module> > Account.add: raise 19 RangeError#3(message='no')
<module> > Account.add: unwind 19 RangeError#3(message='no')
<module>: raise 32 RangeError#3(message='no')
<module>: line 33
    e = RangeError#3(message='no')
<module>: line 34
<module> > Account.count: call 23
<module> > Account.count: line 24
<module> > Account.count: return 24 1
<module>: return 34
stdout: "no 1 9\n"
