keys = ["a", "b"]
table = dict(zip(keys, [1, 2]))
swapped = {value: key for key, value in table.items()}
table |= {"c": 3}
