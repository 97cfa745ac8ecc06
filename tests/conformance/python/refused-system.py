# by hand: what a browser cannot do says so
import os
import signal
import sys

for name, call in {
    "os.kill": lambda: os.kill(1, signal.SIGTERM),
    "signal.alarm": lambda: signal.alarm(1),
    "signal.setitimer": lambda: signal.setitimer(signal.ITIMER_REAL, 1),
    "signal.pause": lambda: signal.pause(),
    "os.fork": lambda: os.fork(),
    "os.popen": lambda: os.popen("ls"),
}.items():
    try:
        call()
    except OSError as error:
        print(name, error, sep=" | ")
sys.stderr = sys.stdout
print(os.system("ls") != 0)
print("before", end=" ")
print(os.system("clear"))
