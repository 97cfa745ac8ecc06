# Tries to leave something running behind the run.
import threading
from concurrent.futures import ThreadPoolExecutor

for start in (lambda: threading.Thread(target=print).start(), lambda: ThreadPoolExecutor().submit(print)):
    try:
        start()
        print("BREACH")
    except RuntimeError as error:
        print(error)
try:
    import multiprocessing

    multiprocessing.Process(target=print).start()
    print("BREACH")
except (OSError, ImportError) as error:
    print(error)
print("contained")
