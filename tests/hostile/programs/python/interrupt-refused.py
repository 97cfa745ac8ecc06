# Tries to refuse being stopped.
# ends: stopped
import signal

try:
    for number in range(1, 32):
        signal.signal(number, signal.SIG_IGN)
except (OSError, ValueError):
    pass
while True:
    try:
        while True:
            pass
    except BaseException:
        continue
