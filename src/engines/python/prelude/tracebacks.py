"""How an exception's traceback is printed: the reader's frames only, and soon, however deep a recursion was."""

import sys
from collections import deque
from traceback import BUILTIN_EXCEPTION_LIMIT, StackSummary, TracebackException
from types import TracebackType

from .own import __builtins__  # noqa: F401

_OURS = "/engine/"
_LIBRARY = ("/lib/python3", "<frozen ", _OURS)

# Of equal lines in a row so many are shown. One more makes the formatter say that there were more.
_SHOWN = 3
_ONE_MORE = "  [Previous line repeated 1 more time]\n"

# In so many groups an exception may be; Python's own formatter, which recurses, takes fewer.
_DEEPEST = 1_000

# So many rows of equal lines are shown at the beginning and at the end.
_ROWS = 500


class _Row:
    """Steps of a traceback that are in the same line: the first of them, and how many there are."""

    __slots__ = ("count", "key", "steps")

    def __init__(self, key, step):
        self.key = key
        self.steps = [step]
        self.count = 1

    def add(self, step):
        self.count += 1
        if self.count <= _SHOWN + 1:
            self.steps.append(step)


class _Rows:
    """A traceback's rows: the first ones, the last ones, and how many frames are left out between them."""

    def __init__(self, traceback, is_shown):
        self.first = []
        self.last = deque(maxlen=_ROWS)
        self.omitted = 0
        row = code = instruction = None
        is_code_shown = False
        while traceback is not None:
            if traceback.tb_frame.f_code is not code:
                code, instruction = traceback.tb_frame.f_code, None
                is_code_shown = is_shown(code)
            if is_code_shown:
                # Most are the same instruction again.
                if traceback.tb_lasti != instruction:
                    instruction = traceback.tb_lasti
                    key = (code.co_filename, code.co_name, traceback.tb_lineno)
                if row is not None and row.key == key:
                    row.add(traceback)
                else:
                    row = _Row(key, traceback)
                    self._append(row)
            traceback = traceback.tb_next

    def _append(self, row):
        if len(self.first) < _ROWS:
            self.first.append(row)
            return
        if len(self.last) == _ROWS:
            self.omitted += self.last[0].count
        self.last.append(row)

    def make_traceback(self):
        """One that has only what is shown."""
        made = None
        for row in reversed([*self.first, *self.last]):
            for step in reversed(row.steps):
                made = TracebackType(made, step.tb_frame, step.tb_lasti, step.tb_lineno)
        return made


class _Frames(StackSummary):
    """Frames of a traceback; equal ones are formatted once, of which an endless recursion has a thousand."""

    rows = None

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

    def _format_part(self, frames, rows, options):
        part = _Frames(frames)
        part._formatted = {}
        more = iter([row.count - _SHOWN for row in rows if row.count > _SHOWN])
        for line in StackSummary.format(part, **options):
            count = next(more) if line == _ONE_MORE else 1
            yield line if count == 1 else f"  [Previous line repeated {count} more times]\n"

    def format(self, **options):
        rows = self.rows
        length = sum(len(row.steps) for row in rows.first)
        lines = [*self._format_part(self[:length], rows.first, options)]
        if rows.omitted > 0:
            lines.append(f"  [{rows.omitted} more frames]\n")
        return [*lines, *self._format_part(self[length:], rows.last, options)]


def is_readers(code):
    """Whether it is in a file of the program's."""
    return not code.co_filename.startswith(_LIBRARY)


def _chained(error):
    """An exception and all that its report shows with it."""
    # With how many groups each is in. Those that are seen are kept: what is made while it is read would soon get the same id.
    waiting, seen = [(error, 0)], {}
    while waiting:
        each, depth = waiting.pop()
        if each is None or id(each) in seen:
            continue
        seen[id(each)] = each
        yield each
        waiting += [(each.__cause__, depth), (each.__context__, depth)]
        if isinstance(each, BaseExceptionGroup):
            # One that makes its exceptions as they are read may have no innermost one.
            if depth > _DEEPEST:
                raise RecursionError("groups of exceptions are nested too deeply to be shown")
            waiting += [(member, depth + 1) for member in each.exceptions]


def _is_told_again(part):
    """Whether the exception that was being handled says nothing of its own: a library has put its words into the new one."""
    context = part.__context__
    return context is not None and not context.stack and bool(str(context)) and str(context) in str(part)


def format_exception(error):
    """The text that CPython prints for an exception, but with the reader's frames only."""
    shown = {}
    try:
        for each in _chained(error):
            whole = each.__traceback__
            rows = _Rows(whole, is_readers)
            # What comes from the library alone has no frames, but for what the program ends with.
            if not rows.first and each is error:
                rows = _Rows(whole, lambda code: not code.co_filename.startswith(_OURS))
            shown[id(each)] = each, whole, rows
            BaseException.with_traceback(each, rows.make_traceback())
        # Where the program sets `sys.tracebacklimit`, the last frames are shown, as by the interpreter.
        limit = BUILTIN_EXCEPTION_LIMIT
        report = TracebackException(type(error), error, error.__traceback__, limit=limit, compact=True)
    finally:
        for each, whole, _ in shown.values():
            BaseException.with_traceback(each, whole)
    waiting = [(report, error)]
    while waiting:
        part, each = waiting.pop()
        if not hasattr(sys, "tracebacklimit"):
            part.stack = _Frames(part.stack)
            part.stack.rows = shown[id(each)][2]
        if _is_told_again(part):
            part.__context__ = None
        pairs = [(part.__cause__, each.__cause__), (part.__context__, each.__context__)]
        if part.exceptions:
            pairs += zip(part.exceptions, each.exceptions, strict=True)
        waiting += [pair for pair in pairs if pair[0] is not None]
    return "".join(report.format())
