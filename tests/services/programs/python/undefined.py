print(name)


def f():
    print(later)
    return missing


later = 1
del later
print(later)
