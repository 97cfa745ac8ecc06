def counter(start):
    count = start

    def increase(by):
        nonlocal count
        count += by
        return count

    return increase


one = counter(10)
two = counter(20)
results = [one(1), two(2), one(3)]
