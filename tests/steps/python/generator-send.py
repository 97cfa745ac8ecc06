def average():
    total = count = 0
    result = None
    while True:
        value = yield result
        total += value
        count += 1
        result = total / count


running = average()
next(running)
means = [running.send(value) for value in (10, 20)]
running.close()
