# exit=1
# by hand: the last frames are shown
import sys

sys.tracebacklimit = 1


def first():
    second()


def second():
    raise ValueError("here")


first()
