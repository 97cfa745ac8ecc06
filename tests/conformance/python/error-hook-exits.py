# exit=7
import sys


def hook(kind, error, traceback):
    print("the hook has", kind.__name__)
    sys.exit(7)


sys.excepthook = hook
1 / 0
