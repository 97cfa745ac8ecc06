table = {"a": 1, "b": 2, "c": 3}
table.pop("a")
table["a"] = 4
table["b"] = 5
table.update(d=6)
table.setdefault("e", [])
last = table.popitem()
