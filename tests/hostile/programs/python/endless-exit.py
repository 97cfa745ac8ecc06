# Tries to go on after the program has ended, by exit handlers and finalizers.
# ends: stopped
import atexit


@atexit.register
def again():
    while True:
        pass


class Undead:
    def __del__(self):
        while True:
            pass


undead = Undead()
