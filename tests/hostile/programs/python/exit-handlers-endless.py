# Tries to go on by exit handlers that register each other; what is registered at the end is not called.
# ends: done
import atexit


def again():
    atexit.register(again)


atexit.register(again)
