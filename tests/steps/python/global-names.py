count = 0


def increase():
    global count, made
    count += 1
    made = count * 2


increase()
increase()
