# Tries to have each character sent by itself, as it would be before a sleep.
# ends: done, stopped
import time

for number in range(200_000):
    print(number, end="", flush=True)
    time.sleep(0)
