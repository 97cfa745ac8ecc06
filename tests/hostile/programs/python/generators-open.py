# Tries to go on in generators that do not close.
# ends: done
def stubborn():
    while True:
        try:
            yield
        except GeneratorExit:
            pass


kept = [stubborn() for _ in range(1000)]
for each in kept:
    next(each)
