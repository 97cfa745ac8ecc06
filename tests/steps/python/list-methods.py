items = [3, 1, 2]
items.sort()
items.insert(0, 9)
items.remove(1)
last = items.pop()
items.extend(range(2))
items[1:2] = ["x", "y"]
items.reverse()
items.clear()
