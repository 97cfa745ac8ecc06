# Tries to go on after it was interrupted, with more questions, more waiting and more output.
# ends: stopped
import time

while True:
    try:
        while True:
            print("x")
            time.sleep(0.001)
    except KeyboardInterrupt:
        try:
            input("Really? ")
        finally:
            continue
