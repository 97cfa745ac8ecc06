first = [1, 2]
second = first
second.append(3)
copy = first[:]
copy.append(4)
first[0] = copy
