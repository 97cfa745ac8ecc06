<module>: call 1
<module>: line 1
<module>: line 9
    twice = function twice(function)#1()
<module>: line 10
<module>: line 9
<module> > twice: call 1
    function = function add(a, b)#2()
<module> > twice: line 2
<module> > twice: line 6
    wrapper = function twice.<locals>.wrapper(*args)#3(function=function add(a, b)#2())
<module> > twice: return 6 function twice.<locals>.wrapper(*args)#3(function=function add(a, b))
<module>: line 10
<module>: line 14
    add = function twice.<locals>.wrapper(*args)#5(function=function add(a, b)#4())
<module> > twice.<locals>.wrapper: call 2
    args = tuple#6(1, 2)
    function = function add(a, b)#4()
<module> > twice.<locals>.wrapper: line 3
<module> > twice.<locals>.wrapper > add: call 9
    a = 1
    b = 2
<module> > twice.<locals>.wrapper > add: line 11
<module> > twice.<locals>.wrapper > add: return 11 3
<module> > twice.<locals>.wrapper: line 4
    first = 3
<module> > twice.<locals>.wrapper > add: call 9
    a = 1
    b = 2
<module> > twice.<locals>.wrapper > add: line 11
<module> > twice.<locals>.wrapper > add: return 11 3
<module> > twice.<locals>.wrapper: return 4 6
<module>: return 14 None
    result = 6
