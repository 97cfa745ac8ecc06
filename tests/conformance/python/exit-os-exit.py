# exit=9
import os, atexit
atexit.register(print, "never called")
print("flushed", flush=True)
os._exit(9)
