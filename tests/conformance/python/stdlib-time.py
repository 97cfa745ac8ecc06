# by hand: what sleep() says of other types has changed since
import time
start = time.perf_counter()
time.sleep(0.15)
took = time.perf_counter() - start
print(0.14 < took < 1, time.time() > 1.7e9, time.monotonic() >= 0, time.strftime("%Y", time.gmtime(0)))
for bad in (-1, "x", None):
    try:
        time.sleep(bad)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
