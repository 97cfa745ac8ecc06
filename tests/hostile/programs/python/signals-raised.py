# Tries to drown in signals: each handler raises the next, and a timer rings a million times in a second.
# ends: stopped
import signal


def ring(number, frame):
    signal.setitimer(signal.ITIMER_REAL, 1e-6, 1e-6)
    try:
        signal.raise_signal(signal.SIGINT)
    except RecursionError:
        pass


signal.signal(signal.SIGINT, ring)
signal.signal(signal.SIGALRM, ring)
signal.setitimer(signal.ITIMER_REAL, 1e-6, 1e-6)
while True:
    pass
