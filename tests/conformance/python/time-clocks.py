# by hand: nothing is printed that depends on the machine
import datetime
import time

for clock in (time.time, time.perf_counter, time.monotonic):
    readings = [clock() for _ in range(500)]
    print(clock.__name__, len(set(readings)) > 250, readings == sorted(readings))
start = time.perf_counter()
elapsed = time.perf_counter() - start
print(1 / elapsed > 0)
times = [datetime.datetime.now() for _ in range(400)]
print(all(before < after for before, after in zip(times, times[1:])))
print(times[-1] - times[0] < datetime.timedelta(seconds=5))
computed, slept = time.process_time(), time.monotonic()
time.sleep(0.3)
print(time.process_time() - computed < 0.2, time.monotonic() - slept >= 0.3)
thread = time.thread_time(), time.thread_time_ns()
time.sleep(0.3)
print(time.thread_time() - thread[0] < 0.2, time.thread_time_ns() > thread[1])
for name in ("perf_counter", "monotonic", "time", "process_time"):
    info = time.get_clock_info(name)
    print(name, info.monotonic, info.adjustable, 0 < info.resolution < 0.1)
