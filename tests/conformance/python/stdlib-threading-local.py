import threading, queue
lock = threading.Lock()
with lock: print(lock.locked())
q = queue.Queue(); q.put(1); print(q.get(), q.empty(), threading.current_thread().name, threading.active_count())
event = threading.Event(); event.set(); print(event.wait(), threading.main_thread() is threading.current_thread())
