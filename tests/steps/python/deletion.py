names = [1, 2, 3]
table = {"a": 1, "b": 2}
del names[1]
del table["a"]
value = 5
del value


def forget():
    local = 1
    del local
    return "gone"


forget()
