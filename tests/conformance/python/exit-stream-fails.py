# exit=120
# by hand: the sentence is new in 3.14
import sys


class Broken:
    def write(self, text):
        raise OSError("cannot write")

    def flush(self):
        raise OSError("cannot flush")


print("before", flush=True)
sys.stdout = Broken()
1 / 0
