<module>: call 1
<module>: line 7
    hanoi = Function hanoi#1()
<module>: line 8
    moves = Array#2()
<module> > hanoi: call 1
    n = 3
    a = 'A'
    b = 'B'
    c = 'C'
    moves = Array#2()
<module> > hanoi: line 2
<module> > hanoi: line 3
<module> > hanoi > hanoi: call 1
    n = 2
    a = 'A'
    b = 'C'
    c = 'B'
    moves = Array#2()
<module> > hanoi > hanoi: line 2
<module> > hanoi > hanoi: line 3
<module> > hanoi > hanoi > hanoi: call 1
    n = 1
    a = 'A'
    b = 'B'
    c = 'C'
    moves = Array#2()
<module> > hanoi > hanoi > hanoi: line 2
<module> > hanoi > hanoi > hanoi: line 3
<module> > hanoi > hanoi > hanoi > hanoi: call 1
    n = 0
    a = 'A'
    b = 'C'
    c = 'B'
    moves = Array#2()
<module> > hanoi > hanoi > hanoi > hanoi: line 2
<module> > hanoi > hanoi > hanoi > hanoi: line 2
<module> > hanoi > hanoi > hanoi > hanoi: return 2 0
<module> > hanoi > hanoi > hanoi: line 4
    k = 0
<module> > hanoi > hanoi > hanoi: line 5
    <module>: moves = Array#2('AC')
    hanoi: moves = Array#2('AC')
    hanoi: moves = Array#2('AC')
    moves = Array#2('AC')
<module> > hanoi > hanoi > hanoi > hanoi: call 1
    n = 0
    a = 'B'
    b = 'A'
    c = 'C'
    moves = Array#2('AC')
<module> > hanoi > hanoi > hanoi > hanoi: line 2
<module> > hanoi > hanoi > hanoi > hanoi: line 2
<module> > hanoi > hanoi > hanoi > hanoi: return 2 0
<module> > hanoi > hanoi > hanoi: return 5 1
<module> > hanoi > hanoi: line 4
    k = 1
<module> > hanoi > hanoi: line 5
    <module>: moves = Array#2('AC', 'AB')
    hanoi: moves = Array#2('AC', 'AB')
    moves = Array#2('AC', 'AB')
<module> > hanoi > hanoi > hanoi: call 1
    n = 1
    a = 'C'
    b = 'A'
    c = 'B'
    moves = Array#2('AC', 'AB')
<module> > hanoi > hanoi > hanoi: line 2
<module> > hanoi > hanoi > hanoi: line 3
<module> > hanoi > hanoi > hanoi > hanoi: call 1
    n = 0
    a = 'C'
    b = 'B'
    c = 'A'
    moves = Array#2('AC', 'AB')
<module> > hanoi > hanoi > hanoi > hanoi: line 2
<module> > hanoi > hanoi > hanoi > hanoi: line 2
<module> > hanoi > hanoi > hanoi > hanoi: return 2 0
<module> > hanoi > hanoi > hanoi: line 4
    k = 0
<module> > hanoi > hanoi > hanoi: line 5
    <module>: moves = Array#2('AC', 'AB', 'CB')
    hanoi: moves = Array#2('AC', 'AB', 'CB')
    hanoi: moves = Array#2('AC', 'AB', 'CB')
    moves = Array#2('AC', 'AB', 'CB')
<module> > hanoi > hanoi > hanoi > hanoi: call 1
    n = 0
    a = 'A'
    b = 'C'
    c = 'B'
    moves = Array#2('AC', 'AB', 'CB')
<module> > hanoi > hanoi > hanoi > hanoi: line 2
<module> > hanoi > hanoi > hanoi > hanoi: line 2
<module> > hanoi > hanoi > hanoi > hanoi: return 2 0
<module> > hanoi > hanoi > hanoi: return 5 1
<module> > hanoi > hanoi: return 5 3
<module> > hanoi: line 4
    k = 3
<module> > hanoi: line 5
    <module>: moves = Array#2('AC', 'AB', 'CB', 'AC')
    moves = Array#2('AC', 'AB', 'CB', 'AC')
<module> > hanoi > hanoi: call 1
    n = 2
    a = 'B'
    b = 'A'
    c = 'C'
    moves = Array#2('AC', 'AB', 'CB', 'AC')
<module> > hanoi > hanoi: line 2
<module> > hanoi > hanoi: line 3
<module> > hanoi > hanoi > hanoi: call 1
    n = 1
    a = 'B'
    b = 'C'
    c = 'A'
    moves = Array#2('AC', 'AB', 'CB', 'AC')
<module> > hanoi > hanoi > hanoi: line 2
<module> > hanoi > hanoi > hanoi: line 3
<module> > hanoi > hanoi > hanoi > hanoi: call 1
    n = 0
    a = 'B'
    b = 'A'
    c = 'C'
    moves = Array#2('AC', 'AB', 'CB', 'AC')
<module> > hanoi > hanoi > hanoi > hanoi: line 2
<module> > hanoi > hanoi > hanoi > hanoi: line 2
<module> > hanoi > hanoi > hanoi > hanoi: return 2 0
<module> > hanoi > hanoi > hanoi: line 4
    k = 0
<module> > hanoi > hanoi > hanoi: line 5
    <module>: moves = Array#2('AC', 'AB', 'CB', 'AC', 'BA')
    hanoi: moves = Array#2('AC', 'AB', 'CB', 'AC', 'BA')
    hanoi: moves = Array#2('AC', 'AB', 'CB', 'AC', 'BA')
    moves = Array#2('AC', 'AB', 'CB', 'AC', 'BA')
<module> > hanoi > hanoi > hanoi > hanoi: call 1
    n = 0
    a = 'C'
    b = 'B'
    c = 'A'
    moves = Array#2('AC', 'AB', 'CB', 'AC', 'BA')
<module> > hanoi > hanoi > hanoi > hanoi: line 2
<module> > hanoi > hanoi > hanoi > hanoi: line 2
<module> > hanoi > hanoi > hanoi > hanoi: return 2 0
<module> > hanoi > hanoi > hanoi: return 5 1
<module> > hanoi > hanoi: line 4
    k = 1
<module> > hanoi > hanoi: line 5
    <module>: moves = Array#2('AC', 'AB', 'CB', 'AC', 'BA', 'BC')
    hanoi: moves = Array#2('AC', 'AB', 'CB', 'AC', 'BA', 'BC')
    moves = Array#2('AC', 'AB', 'CB', 'AC', 'BA', 'BC')
<module> > hanoi > hanoi > hanoi: call 1
    n = 1
    a = 'A'
    b = 'B'
    c = 'C'
    moves = Array#2('AC', 'AB', 'CB', 'AC', 'BA', 'BC')
<module> > hanoi > hanoi > hanoi: line 2
<module> > hanoi > hanoi > hanoi: line 3
<module> > hanoi > hanoi > hanoi > hanoi: call 1
    n = 0
    a = 'A'
    b = 'C'
    c = 'B'
    moves = Array#2('AC', 'AB', 'CB', 'AC', 'BA', 'BC')
<module> > hanoi > hanoi > hanoi > hanoi: line 2
<module> > hanoi > hanoi > hanoi > hanoi: line 2
<module> > hanoi > hanoi > hanoi > hanoi: return 2 0
<module> > hanoi > hanoi > hanoi: line 4
    k = 0
<module> > hanoi > hanoi > hanoi: line 5
    <module>: moves = Array#2('AC', 'AB', 'CB', 'AC', 'BA', 'BC', 'AC')
    hanoi: moves = Array#2('AC', 'AB', 'CB', 'AC', 'BA', 'BC', 'AC')
    hanoi: moves = Array#2('AC', 'AB', 'CB', 'AC', 'BA', 'BC', 'AC')
    moves = Array#2('AC', 'AB', 'CB', 'AC', 'BA', 'BC', 'AC')
<module> > hanoi > hanoi > hanoi > hanoi: call 1
    n = 0
    a = 'B'
    b = 'A'
    c = 'C'
    moves = Array#2('AC', 'AB', 'CB', 'AC', 'BA', 'BC', 'AC')
<module> > hanoi > hanoi > hanoi > hanoi: line 2
<module> > hanoi > hanoi > hanoi > hanoi: line 2
<module> > hanoi > hanoi > hanoi > hanoi: return 2 0
<module> > hanoi > hanoi > hanoi: return 5 1
<module> > hanoi > hanoi: return 5 3
<module> > hanoi: return 5 7
<module>: line 9
<module>: line 10
    fact = Function fact#3()
<module> > fact: call 9
    n = 5n
<module> > fact > fact: call 9
    n = 4n
<module> > fact > fact > fact: call 9
    n = 3n
<module> > fact > fact > fact > fact: call 9
    n = 2n
<module> > fact > fact > fact > fact > fact: call 9
    n = 1n
<module> > fact > fact > fact > fact > fact: return 9 1n
<module> > fact > fact > fact > fact: return 9 2n
<module> > fact > fact > fact: return 9 6n
<module> > fact > fact: return 9 24n
<module> > fact: return 9 120n
<module>: line 11
<module>: line 12
    isEven = Function isEven#4()
<module>: line 13
    isOdd = Function isOdd#5()
<module> > isEven: call 11
    n = 5
<module> > isEven > isOdd: call 12
    n = 4
<module> > isEven > isOdd > isEven: call 11
    n = 3
<module> > isEven > isOdd > isEven > isOdd: call 12
    n = 2
<module> > isEven > isOdd > isEven > isOdd > isEven: call 11
    n = 1
<module> > isEven > isOdd > isEven > isOdd > isEven > isOdd: call 12
    n = 0
<module> > isEven > isOdd > isEven > isOdd > isEven > isOdd: return 12 false
<module> > isEven > isOdd > isEven > isOdd > isEven: return 11 false
<module> > isEven > isOdd > isEven > isOdd: return 12 false
<module> > isEven > isOdd > isEven: return 11 false
<module> > isEven > isOdd: return 12 false
<module> > isEven: return 11 false
<module>: return 13
stdout: "7 7\n120n\nfalse\n"
