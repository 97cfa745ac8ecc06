"""How a program's failure is printed and reported."""

import sys
import traceback
from traceback import TracebackException

MAIN = "main.py"
_LIBRARY = ("/lib/python3", "<frozen ", "/engine/")

_HOOK = sys.excepthook


def _keep_reader_frames(report):
    """Takes the standard library's frames out of a report and of those that it is chained to."""
    waiting, seen = [report], set()
    while waiting:
        each = waiting.pop()
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        kept = [frame for frame in each.stack if not frame.filename.startswith(_LIBRARY)]
        if kept:
            each.stack[:] = kept
        waiting += [each.__cause__, each.__context__, *(each.exceptions or ())]


def show(error):
    """Prints an exception as CPython does, but with the reader's frames only."""
    sys.last_exc = sys.last_value = error
    sys.last_type, sys.last_traceback = type(error), error.__traceback__
    if sys.excepthook is not _HOOK:
        sys.excepthook(type(error), error, error.__traceback__)
        return
    report = TracebackException(type(error), error, error.__traceback__, compact=True)
    _keep_reader_frames(report)
    # In one piece: stderr is written line by line otherwise.
    sys.stderr.write("".join(report.format()))


def _place(error):
    """The line and columns of the failure in main.py, counted from 1."""
    if isinstance(error, SyntaxError) and error.filename == MAIN:
        yield "line", error.lineno
        yield "column", error.offset
        yield "endColumn", error.end_offset
        return
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if frame.filename == MAIN:
            yield "line", frame.lineno
            if frame.colno is not None:
                yield "column", frame.colno + 1
            if frame.end_colno is not None and frame.end_lineno == frame.lineno:
                yield "endColumn", frame.end_colno + 1
            return


def describe(error):
    """What the page is told of an exception."""
    try:
        message = error.msg if isinstance(error, SyntaxError) else str(error)
    except Exception:
        message = ""
    place = {key: value for key, value in _place(error) if isinstance(value, int) and value > 0}
    return {"name": type(error).__name__, "message": str(message), **place}


def exit_code(error):
    """What a shell sees of a SystemExit; a message is printed."""
    code = error.code
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 0xFF
    sys.stdout.flush()
    sys.stderr.write(f"{code}\n")
    return 1
