import os
import signal
import sys
import threading
import time
import traceback


def handle(number, frame):
    raise ValueError(f"{signal.Signals(number).name} came in {frame.f_code.co_name}(), line {frame.f_lineno}")


def by_kill():
    os.kill(os.getpid(), signal.SIGUSR1)


def by_raise():
    signal.raise_signal(signal.SIGUSR1)


def by_thread():
    signal.pthread_kill(threading.get_ident(), signal.SIGUSR1)


def sleeping():
    signal.setitimer(signal.ITIMER_REAL, 0.02)
    time.sleep(5)


signal.signal(signal.SIGUSR1, handle)
signal.signal(signal.SIGALRM, handle)
for send in by_kill, by_raise, by_thread, sleeping:
    try:
        send()
    except ValueError:
        traceback.print_exc(file=sys.stdout)
for number in signal.SIGKILL, signal.SIGSTOP:
    try:
        signal.signal(number, handle)
    except OSError as error:
        print(error)
try:
    os.kill("1", signal.SIGTERM)
except TypeError as error:
    print(error)

read, write = os.pipe()
os.set_blocking(write, False)
signal.set_wakeup_fd(write)
signal.signal(signal.SIGUSR2, lambda number, frame: print("handled"))
os.kill(os.getpid(), signal.SIGUSR2)
print(os.read(read, 4) == bytes([signal.SIGUSR2]))
