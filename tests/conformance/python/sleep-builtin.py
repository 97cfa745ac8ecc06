# by hand: what sleep() says of other types has changed since
import time

print(time.sleep, time.sleep.__name__, time.sleep.__module__, type(time.sleep).__name__)
print(time.sleep(0), time.sleep(0.01), time.sleep(True - 1))
for bad in (-0.5, "1", None, float("nan")):
    try:
        time.sleep(bad)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
try:
    time.sleep(1, 2)
except TypeError as error:
    print(error)


class Soon:
    def __index__(self):
        return 0


print(time.sleep(Soon()))
start = time.monotonic()
time.sleep(0.05)
print(time.monotonic() - start >= 0.05)
