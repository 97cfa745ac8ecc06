# Tries to keep Stop from ending it by signals.
# ends: stopped, error, contained
import signal

for number in range(1, 65):
    try:
        signal.signal(number, lambda *_: print("no"))
    except (OSError, ValueError):
        pass
for wait in "pause", "sigwait":
    try:
        getattr(signal, wait)(*([{signal.SIGINT}] if wait == "sigwait" else []))
    except (AttributeError, OSError) as error:
        print(type(error).__name__)
while True:
    try:
        while True:
            pass
    except BaseException:
        pass
