# Tries to keep the report of an exception for itself.
# ends: error, stopped, crashed
import sys


def hook(*args):
    while True:
        pass


sys.excepthook = hook
raise ValueError
