def add(item, bag=[]):
    bag.append(item)
    return bag
first = add(1)
second = add(2)
third = add(3, [0])
rows = [[0] * 2] * 3
rows[0][1] = 9
copy = rows[:]
copy[1] = copy
other = rows
other += [5]
a = b = {}
a["k"] = b
del a
