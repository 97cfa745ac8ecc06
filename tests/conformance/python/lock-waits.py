# A lock that nobody lets go of, an event that nobody sets: who waits for it sleeps, and computes nothing.
import queue
import threading
import time


def measure(name, wait):
    passed, computed = time.monotonic(), time.process_time()
    try:
        found = wait()
    except Exception as error:
        found = repr(error)
    passed, computed = time.monotonic() - passed, time.process_time() - computed
    print(name, found, passed >= 0.199, computed < 0.1)


held = threading.Lock()
held.acquire()
full = queue.Queue(1)
full.put("first")


def wait_for_condition():
    condition = threading.Condition()
    with condition:
        return condition.wait_for(lambda: False, 0.2)


measure("lock", lambda: held.acquire(timeout=0.2))
measure("event", lambda: threading.Event().wait(0.2))
measure("condition", wait_for_condition)
measure("semaphore", lambda: threading.Semaphore(0).acquire(timeout=0.2))
measure("barrier", lambda: threading.Barrier(2, timeout=0.2).wait())
measure("queue", lambda: queue.Queue().get(timeout=0.2))
measure("full queue", lambda: full.put("second", timeout=0.2))
measure("simple queue", lambda: queue.SimpleQueue().get(timeout=0.2))

started = time.monotonic()
print(held.acquire(blocking=False), held.acquire(timeout=0), queue.SimpleQueue().empty())
again = threading.RLock()
print(again.acquire(timeout=5), again.acquire(timeout=5))
happened = threading.Event()
happened.set()
print(happened.wait(5), time.monotonic() - started < 2)
for wrong in (-2, threading.TIMEOUT_MAX * 2):
    try:
        held.acquire(timeout=wrong)
    except (ValueError, OverflowError) as error:
        print(type(error).__name__, error)
