# exit=142
# by hand: a timer ends in a signal, which comes while a program computes or sleeps
import signal
import time


def handle(number, frame):
    raise TimeoutError(signal.Signals(number).name)


signal.signal(signal.SIGALRM, handle)
began = time.perf_counter()
print(signal.setitimer(signal.ITIMER_REAL, 0.05))
try:
    while True:
        sum(range(100))
except TimeoutError as error:
    print("computing:", error, 0.04 < time.perf_counter() - began < 30)

print(signal.alarm(1), signal.alarm(3), signal.alarm(0), signal.alarm(0))
signal.alarm(1)
began = time.perf_counter()
try:
    time.sleep(60)
except TimeoutError as error:
    print("sleeping:", error, 0.9 < time.perf_counter() - began < 30)

ticks = []
signal.signal(signal.SIGALRM, lambda number, frame: ticks.append(number))
signal.setitimer(signal.ITIMER_REAL, 0.02, 0.02)
while len(ticks) < 3:
    signal.pause()
rest, interval = signal.setitimer(signal.ITIMER_REAL, 0)
print(ticks, 0 < rest <= 0.02, interval, signal.getitimer(signal.ITIMER_REAL))

# What sleeps sleeps on when the handler has returned.
signal.setitimer(signal.ITIMER_REAL, 0.01)
began = time.perf_counter()
time.sleep(0.1)
print(len(ticks), time.perf_counter() - began >= 0.1)

for wrong in (-1, "1"):
    try:
        signal.setitimer(signal.ITIMER_REAL, wrong)
    except (signal.ItimerError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
try:
    signal.setitimer(signal.ITIMER_VIRTUAL, 1)
except OSError as error:
    print(error)
signal.pthread_kill(__import__("threading").get_ident(), signal.SIGALRM)
print(len(ticks))
signal.signal(signal.SIGALRM, signal.SIG_DFL)
signal.setitimer(signal.ITIMER_REAL, 0.01)
time.sleep(60)
print("never")
