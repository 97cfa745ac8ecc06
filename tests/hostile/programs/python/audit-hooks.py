# Tries to forbid everything that the end of a run and its report do.
# ends: error
import sys


def forbid(event, arguments):
    raise RuntimeError(event)


sys.addaudithook(forbid)
1 / 0
