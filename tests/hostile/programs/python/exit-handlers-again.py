# Tries never to end: each handler of the end registers the next two.
# ends: stopped, done, error
import atexit


def again():
    atexit.register(again)
    atexit.register(again)


again()
