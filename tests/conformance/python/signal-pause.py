import signal
import sys
import time
import traceback


def look(number, frame):
    print(frame.f_code.co_name, frame.f_lineno)
    traceback.print_stack(file=sys.stdout)


def fail(number, frame):
    raise TimeoutError(signal.Signals(number).name)


def wait():
    signal.setitimer(signal.ITIMER_REAL, 0.4)
    began = time.process_time()
    print(signal.pause(), time.process_time() - began < 0.3)


signal.signal(signal.SIGALRM, look)
wait()
signal.signal(signal.SIGALRM, fail)
try:
    wait()
except TimeoutError:
    traceback.print_exc(file=sys.stdout)
print(signal.pause)
