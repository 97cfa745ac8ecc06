# by hand: the first thread has the number of its process
import os
import threading

print(threading.get_native_id() == os.getpid(), threading.main_thread().native_id == os.getpid())
print(threading.get_ident() == threading.main_thread().ident)
