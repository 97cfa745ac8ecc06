# exit=1
# What a failed program holds is let go of at the end: finalizers run, generators end.
class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("generator ended")


def fail():
    inner = Noisy("local")
    raise ValueError("failed")


kept = Noisy("global")
cycle = Noisy("cycle")
cycle.itself = cycle
started = numbers()
next(started)
fail()
