# Tries to go on where an exception is told that nobody can catch.
# ends: stopped
import sys


class Failing:
    def __del__(self):
        raise ValueError


def hook(unraisable):
    while True:
        pass


sys.unraisablehook = hook
Failing()
