# exit=1
import atexit
import sys


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, flush=True)


def leave():
    inner = Noisy("local")
    try:
        sys.exit("fatal")
    finally:
        print("finally", flush=True)


atexit.register(print, "at exit", flush=True)
kept = Noisy("global")
leave()
