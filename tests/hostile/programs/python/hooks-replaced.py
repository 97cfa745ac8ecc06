# Tries to lose its own end by replacing what shows it.
# ends: error
import builtins
import sys
import traceback


def endless(*_):
    raise sys.exception() or RuntimeError("again")


sys.excepthook = sys.displayhook = sys.unraisablehook = sys.breakpointhook = endless
builtins.print = builtins.repr = builtins.str = builtins.BaseException = None
for name in list(vars(traceback)):
    setattr(traceback, name, None)
sys.stdout = sys.stderr = sys.__stdout__ = sys.__stderr__ = object()
sys.last_exc = sys.last_value = sys.tracebacklimit = object()
raise ExceptionGroup("at the end", [KeyError("one")])
