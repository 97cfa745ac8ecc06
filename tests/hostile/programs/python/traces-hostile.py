# Tries to break the end of a run by functions that watch it and fail, or rewrite it.
# ends: contained, error, done
import sys
import threading


def watch(frame, event, argument):
    if event in ("return", "exception") and frame.f_globals is not globals():
        raise SystemExit({"BREACH": 1})
    return watch


print("contained")
sys.unraisablehook = sys.excepthook = sys.displayhook = lambda *arguments: 1 / 0
threading.settrace(watch)
sys.setprofile(watch)
sys.settrace(watch)
