"""How a program's failure is printed and reported."""

import sys
from itertools import islice
from traceback import StackSummary, TracebackException

MAIN = "main.py"
_LIBRARY = ("/lib/python3", "<frozen ", "/engine/")

_HOOK = sys.excepthook


class _Frames(StackSummary):
    """Frames of a traceback; equal ones are formatted once, of which an endless recursion has a thousand."""

    def format_frame_summary(self, frame_summary, **options):
        key = (
            frame_summary.filename,
            frame_summary.name,
            frame_summary.lineno,
            frame_summary.end_lineno,
            frame_summary.colno,
            frame_summary.end_colno,
        )
        if key not in self._formatted:
            self._formatted[key] = super().format_frame_summary(frame_summary, **options)
        return self._formatted[key]

    def format(self, **options):
        self._formatted = {}
        return super().format(**options)


def _keep_reader_frames(report):
    """Takes the standard library's frames out of a report and of those that it is chained to."""
    waiting, seen = [report], set()
    while waiting:
        each = waiting.pop()
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        kept = [frame for frame in each.stack if not frame.filename.startswith(_LIBRARY)]
        each.stack = _Frames(kept or each.stack)
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
    step, last = error.__traceback__, None
    while step is not None:
        if step.tb_frame.f_code.co_filename == MAIN:
            last = step
        step = step.tb_next
    if last is None:
        return
    yield "line", last.tb_lineno
    # Two bytes of code are one instruction.
    positions = last.tb_frame.f_code.co_positions()
    _, end_line, column, end_column = next(islice(positions, last.tb_lasti // 2, None))
    if column is not None:
        yield "column", column + 1
    if end_column is not None and end_line == last.tb_lineno:
        yield "endColumn", end_column + 1


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
