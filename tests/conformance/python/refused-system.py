# by hand: what a browser cannot do says so
import os
import signal
import sys

for name, call in {
    "os.kill": lambda: os.kill(1, signal.SIGTERM),
    "os.killpg": lambda: os.killpg(1, signal.SIGTERM),
    "signal.setitimer": lambda: signal.setitimer(signal.ITIMER_PROF, 1),
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
