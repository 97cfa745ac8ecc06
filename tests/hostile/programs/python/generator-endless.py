# Tries to go on in a generator that is closed when the program has ended.
# ends: stopped
def endless():
    try:
        yield
    finally:
        while True:
            pass


kept = endless()
next(kept)
