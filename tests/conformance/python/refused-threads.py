# by hand: a browser has no threads.
import threading
try:
    threading.Thread(target=print).start()
except RuntimeError as error:
    print(error)
