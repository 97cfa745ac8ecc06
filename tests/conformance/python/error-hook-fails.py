# exit=1
import sys


def hook(kind, error, traceback):
    raise ValueError("of the hook")


sys.excepthook = hook
1 / 0
