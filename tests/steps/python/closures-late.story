<module>: call 1
<module>: line 1
<module>: line 8
    make = function make()#1()
<module> > make: call 1
<module> > make: line 2
<module> > make: line 3
    fs = list#2()
<module> > make: line 4
    i = 0
<module> > make: line 6
    f = function make.<locals>.f(x, i2)#3(i=0)
<module> > make: line 3
    fs = list#2(function make.<locals>.f(x, i2)#3(i=0))
<module> > make: line 4
    fs = list#2(function make.<locals>.f(x, i2)#3(i=1))
    i = 1
    f = function make.<locals>.f(x, i2)#3(i=1)
<module> > make: line 6
    f = function make.<locals>.f(x, i2)#4(i=1)
<module> > make: line 3
    fs = list#2(function make.<locals>.f(x, i2)#3(i=1), function make.<locals>.f(x, i2)#4(i=1))
<module> > make: line 4
    fs = list#2(function make.<locals>.f(x, i2)#3(i=2), function make.<locals>.f(x, i2)#4(i=2))
    i = 2
    f = function make.<locals>.f(x, i2)#4(i=2)
<module> > make: line 6
    f = function make.<locals>.f(x, i2)#5(i=2)
<module> > make: line 3
    fs = list#2(function make.<locals>.f(x, i2)#3(i=2), function make.<locals>.f(x, i2)#4(i=2), function make.<locals>.f(x, i2)#5(i=2))
<module> > make: line 7
<module> > make: return 7 list#2(function make.<locals>.f(x, i2), function make.<locals>.f(x, i2), function make.<locals>.f(x, i2))
<module> > make.<locals>.f: call 4
    <module>: f = function make.<locals>.f(x, i2)#3(i=2)
    x = 10
    i2 = 0
    i = 2
<module> > make.<locals>.f: line 5
<module> > make.<locals>.f: return 5 12
<module> > make.<locals>.f: call 4
    <module>: f = function make.<locals>.f(x, i2)#6(i=2)
    x = 10
    i2 = 1
    i = 2
<module> > make.<locals>.f: line 5
<module> > make.<locals>.f: return 5 13
<module> > make.<locals>.f: call 4
    <module>: f = function make.<locals>.f(x, i2)#7(i=2)
    x = 10
    i2 = 2
    i = 2
<module> > make.<locals>.f: line 5
<module> > make.<locals>.f: return 5 14
<module>: line 9
    out = list#8(12, 13, 14)
    f is gone
<module>: line 20
    counter = function counter()#9()
<module> > counter: call 9
<module> > counter: line 10
<module> > counter: line 11
    count = 0
<module> > counter: line 15
    inc = function counter.<locals>.inc(by)#10(count=0)
<module> > counter: line 19
    reset = function counter.<locals>.reset()#11(count=0)
<module> > counter: return 19 tuple#12(function counter.<locals>.inc(by), function counter.<locals>.reset())
<module>: line 21
    inc = function counter.<locals>.inc(by)#10(count=0)
    reset = function counter.<locals>.reset()#11(count=0)
<module> > counter.<locals>.inc: call 11
    by = 1
    count = 0
<module> > counter.<locals>.inc: line 13
<module> > counter.<locals>.inc: line 14
    <module>: inc = function counter.<locals>.inc(by)#10(count=1)
    <module>: reset = function counter.<locals>.reset()#11(count=1)
    count = 1
<module> > counter.<locals>.inc: return 14 1
<module>: line 22
<module> > counter.<locals>.inc: call 11
    by = 5
    count = 1
<module> > counter.<locals>.inc: line 13
<module> > counter.<locals>.inc: line 14
    <module>: inc = function counter.<locals>.inc(by)#10(count=6)
    <module>: reset = function counter.<locals>.reset()#11(count=6)
    count = 6
<module> > counter.<locals>.inc: return 14 6
<module>: line 23
<module> > counter.<locals>.reset: call 15
    count = 6
<module> > counter.<locals>.reset: line 17
<module> > counter.<locals>.reset: line 18
    <module>: inc = function counter.<locals>.inc(by)#10()
    <module>: reset = function counter.<locals>.reset()#11()
    count is gone
<module> > counter.<locals>.reset: return 18 None
    <module>: inc = function counter.<locals>.inc(by)#10(count=0)
    <module>: reset = function counter.<locals>.reset()#11(count=0)
    count = 0
<module>: line 24
<module> > counter.<locals>.inc: call 11
    by = 1
    count = 0
<module> > counter.<locals>.inc: line 13
<module> > counter.<locals>.inc: line 14
    <module>: inc = function counter.<locals>.inc(by)#10(count=1)
    <module>: reset = function counter.<locals>.reset()#11(count=1)
    count = 1
<module> > counter.<locals>.inc: return 14 1
<module>: return 24 None
