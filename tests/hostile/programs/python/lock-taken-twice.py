# Tries to wait for ever for what it holds itself.
# ends: stopped, error
import threading

lock = threading.Lock()
lock.acquire()
print(lock.acquire(timeout=0.01))
print(threading.Event().wait(0.01))
lock.acquire()
