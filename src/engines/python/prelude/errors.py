"""How a program's failure is printed and reported."""

import sys
from itertools import islice
from traceback import StackSummary, TracebackException

MAIN = "main.py"
_LIBRARY = ("/lib/python3", "<frozen ", "/engine/")

_HOOK = sys.excepthook

# Nobody reads a longer message, in characters, and no file has so many lines.
_LONGEST = 100_000
_FAR = 2**31


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


def _attempt(read, otherwise):
    """What a function returns, where a program's own methods may raise anything instead."""
    try:
        return read()
    except BaseException:
        return otherwise


def _is_integer(value):
    """Whether it is one, whatever it says of its class."""
    return issubclass(type(value), int)


def _message(error):
    # Exactly a string: a subclass may lie about its content.
    return str.__str__(str(error.msg if isinstance(error, SyntaxError) else error))[:_LONGEST]


def _name(error):
    return type.__dict__["__name__"].__get__(type(error))


def describe(error):
    """What the page is told of an exception. A place that no file has is none."""
    place = _attempt(lambda: dict(_place(error)), {})
    place = {key: int.__int__(value) for key, value in place.items() if _is_integer(value)}
    place = {key: value for key, value in place.items() if 0 < value < _FAR}
    return {"name": _name(error), "message": _attempt(lambda: _message(error), ""), **place}


def exit_code(error):
    """What a shell sees of a SystemExit; a message is printed."""
    code = _attempt(lambda: error.code, error)
    if code is None:
        return 0
    if _is_integer(code):
        number = int.__int__(code)
        # Where C's long ends, CPython's conversion gives -1.
        return (number if -(2**63) <= number < 2**63 else -1) & 0xFF
    _attempt(lambda: sys.stdout.flush(), None)
    _attempt(lambda: sys.stderr.write(f"{code}\n"), None)
    return 1
