# Tries to wait for ever for what nobody brings, and refuses to be woken.
# ends: stopped
import queue
import select
import threading
import time

while True:
    for wait in (
        lambda: queue.Queue().get(),
        lambda: threading.Event().wait(),
        lambda: threading.Barrier(2).wait(),
        lambda: threading.Semaphore(0).acquire(),
        lambda: select.select([], [], []),
        lambda: time.sleep(10**6),
        lambda: input(),
    ):
        try:
            wait()
        except BaseException:
            continue
