log = []
for divisor in (1, 0):
    try:
        result = 10 / divisor
    except ZeroDivisionError:
        log.append("zero")
    else:
        log.append(result)
    finally:
        log.append("done")
