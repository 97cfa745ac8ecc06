def count(limit):
    number = 0
    while number < limit:
        yield number
        number += 1


total = 0
for each in count(3):
    total += each
