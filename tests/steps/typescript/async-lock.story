<module>: call 1
<module>: line 1
    bump = AsyncFunction bump#1()
<module>: line 13
    Lock = Function Lock#2()
<module>: line 14
    lock = Lock#4(#waiting=Array#3(), #held=false)
<module>: line 26
    shared = 0
<module> > bump: call 15
    name = 'a'
<module> > bump: line 16
<module> > bump > Lock.acquire: call 4
    this = Lock#4(#waiting=Array#3(), #held=false)
<module> > bump > Lock.acquire: line 5
<module> > bump > Lock.acquire: line 6
<module> > bump > Lock.acquire: return 6 undefined
    <module>: lock = Lock#4(#waiting=Array#3(), #held=true)
    this = Lock#4(#waiting=Array#3(), #held=true)
<module> > bump: await 16 Promise#5()
<module> > bump: call 15
    name = 'b'
    waits: bump:16 for Promise
<module> > bump: line 16
<module> > bump > Lock.acquire: call 4
    this = Lock#4(#waiting=Array#3(), #held=true)
<module> > bump > Lock.acquire: line 5
<module> > bump > Lock.acquire: line 5
<module> > bump > Lock.acquire > <arrow>: call 5
    r = Function#6()
<module> > bump > Lock.acquire > <arrow>: return 5 1
<module> > bump > Lock.acquire: await 5 Promise#7()
<module> > bump: await 16 Promise#8()
    waits: bump:16 for Promise; Lock.acquire:5 for Promise
<module> > bump: call 15
    <module>: lock = Lock#4(#waiting=Array#3(Function#6()), #held=true)
    name = 'c'
    Lock.acquire: this = Lock#4(#waiting=Array#3(Function#6()), #held=true)
    waits: bump:16 for Promise; bump:16 for Promise; Lock.acquire:5 for Promise
<module> > bump: line 16
<module> > bump > Lock.acquire: call 4
    this = Lock#4(#waiting=Array#3(Function#6()), #held=true)
<module> > bump > Lock.acquire: line 5
<module> > bump > Lock.acquire: line 5
<module> > bump > Lock.acquire > <arrow>: call 5
    r = Function#9()
<module> > bump > Lock.acquire > <arrow>: return 5 2
<module> > bump > Lock.acquire: await 5 Promise#10()
<module> > bump: await 16 Promise#11()
    waits: bump:16 for Promise; bump:16 for Promise; Lock.acquire:5 for Promise; Lock.acquire:5 for Promise
<module>: await 26 Promise#12()
    waits: bump:16 for Promise; bump:16 for Promise; Lock.acquire:5 for Promise; bump:16 for Promise; Lock.acquire:5 for Promise
bump: resume 16 undefined
    waits: <module>:26 for Promise; bump:16 for Promise; Lock.acquire:5 for Promise; bump:16 for Promise; Lock.acquire:5 for Promise
bump: line 18
    <module>: lock = Lock#4(#waiting=Array#3(Function#6(), Function#9()), #held=true)
    Lock.acquire: this = Lock#4(#waiting=Array#3(Function#6(), Function#9()), #held=true)
    Lock.acquire: this = Lock#4(#waiting=Array#3(Function#6(), Function#9()), #held=true)
bump: line 19
    was = 0
bump: await 19 null
bump: resume 19 null
bump: line 20
bump: line 22
    was is gone
    <module>: shared = 1
bump > Lock.release: call 8
    this = Lock#4(#waiting=Array#3(Function#6(), Function#9()), #held=true)
bump > Lock.release: line 9
bump > Lock.release: line 10
    this = Lock#4(#waiting=Array#3(Function#6(), Function#9()), #held=false)
    <module>: lock = Lock#4(#waiting=Array#3(Function#6(), Function#9()), #held=false)
    Lock.acquire: this = Lock#4(#waiting=Array#3(Function#6(), Function#9()), #held=false)
    Lock.acquire: this = Lock#4(#waiting=Array#3(Function#6(), Function#9()), #held=false)
bump > Lock.release: return 10 undefined
    this = Lock#4(#waiting=Array#3(Function#9()), #held=false)
    <module>: lock = Lock#4(#waiting=Array#3(Function#9()), #held=false)
    Lock.acquire: this = Lock#4(#waiting=Array#3(Function#9()), #held=false)
    Lock.acquire: this = Lock#4(#waiting=Array#3(Function#9()), #held=false)
bump: line 24
bump: return 24 'a'
Lock.acquire: resume 5 undefined
    waits: <module>:26 for Promise; bump:16 for Promise; bump:16 for Promise; Lock.acquire:5 for Promise
Lock.acquire: line 6
Lock.acquire: return 6 undefined
    this = Lock#4(#waiting=Array#3(Function#9()), #held=true)
    <module>: lock = Lock#4(#waiting=Array#3(Function#9()), #held=true)
    Lock.acquire: this = Lock#4(#waiting=Array#3(Function#9()), #held=true)
bump: resume 16 undefined
    waits: <module>:26 for Promise; bump:16 for Promise; Lock.acquire:5 for Promise
bump: line 18
bump: line 19
    was = 1
bump: await 19 null
bump: resume 19 null
bump: line 20
bump: line 22
    was is gone
    <module>: shared = 2
bump > Lock.release: call 8
    this = Lock#4(#waiting=Array#3(Function#9()), #held=true)
bump > Lock.release: line 9
bump > Lock.release: line 10
    this = Lock#4(#waiting=Array#3(Function#9()), #held=false)
    <module>: lock = Lock#4(#waiting=Array#3(Function#9()), #held=false)
    Lock.acquire: this = Lock#4(#waiting=Array#3(Function#9()), #held=false)
bump > Lock.release: return 10 undefined
    this = Lock#4(#waiting=Array#3(), #held=false)
    <module>: lock = Lock#4(#waiting=Array#3(), #held=false)
    Lock.acquire: this = Lock#4(#waiting=Array#3(), #held=false)
bump: line 24
bump: return 24 'b'
Lock.acquire: resume 5 undefined
    waits: <module>:26 for Promise; bump:16 for Promise
Lock.acquire: line 6
Lock.acquire: return 6 undefined
    this = Lock#4(#waiting=Array#3(), #held=true)
    <module>: lock = Lock#4(#waiting=Array#3(), #held=true)
bump: resume 16 undefined
    waits: <module>:26 for Promise
bump: line 18
bump: line 19
    was = 2
bump: await 19 null
bump: resume 19 null
bump: line 20
bump: line 22
    was is gone
    <module>: shared = 3
bump > Lock.release: call 8
    this = Lock#4(#waiting=Array#3(), #held=true)
bump > Lock.release: line 9
bump > Lock.release: line 10
    this = Lock#4(#waiting=Array#3(), #held=false)
    <module>: lock = Lock#4(#waiting=Array#3(), #held=false)
bump > Lock.release: return 10 undefined
bump: line 24
bump: return 24 'c'
<module>: resume 26 Array#13('a', 'b', 'c')
    waits: nothing
<module>: return 26
stdout: "[ 'a', 'b', 'c' ] 3\n"
