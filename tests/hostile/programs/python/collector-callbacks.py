# Tries to go on in the garbage collector, which also runs when the program has ended.
# ends: stopped
import gc


def go_on(phase, info):
    while True:
        pass


gc.callbacks.append(go_on)
