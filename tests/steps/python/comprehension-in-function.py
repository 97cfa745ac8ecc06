def work(items):
    factor = 2
    doubled = [item * factor for item in items]
    return sum(each for each in doubled)


result = work([1, 2, 3])
