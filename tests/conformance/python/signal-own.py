# exit=143
# by hand: a program may send signals to itself
import os
import signal


def handle(number, frame):
    print("handled", signal.Signals(number).name)


signal.signal(signal.SIGUSR1, handle)
os.kill(os.getpid(), signal.SIGUSR1)
signal.raise_signal(signal.SIGUSR1)
signal.signal(signal.SIGUSR2, signal.SIG_IGN)
signal.raise_signal(signal.SIGUSR2)
signal.raise_signal(signal.SIGCHLD)
try:
    os.kill(os.getpid(), signal.SIGINT)
except KeyboardInterrupt:
    print("interrupted")
print("ends", flush=True)
os.kill(os.getpid(), signal.SIGTERM)
print("never")
