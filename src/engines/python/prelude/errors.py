"""What the page is told of a program's failure, and what a shell is."""

import sys
from itertools import islice

from .display import attempt, flush, source_line, type_name, write, write_below
from .own import __builtins__  # noqa: F401

MAIN = "main.py"

# Nobody reads a longer message, in characters, and no file has so many lines.
_LONGEST = 100_000
_FAR = 2**31


def _column(line, before):
    """A column of main.py as the page counts, in units of UTF-16 from 1; `before` takes what stands before it from the line."""
    text = before(source_line(MAIN, line))
    return len(text) + sum(letter > "\uffff" for letter in text) + 1


def _syntax_place(error):
    yield "line", error.lineno
    # They count characters, from 1; where there is none, 0 or -1 or nothing.
    if (error.offset or 0) > 0:
        yield "column", _column(error.lineno, lambda text: text[: error.offset - 1])
    if (error.end_offset or 0) > 0 and error.end_lineno == error.lineno:
        yield "endColumn", _column(error.lineno, lambda text: text[: error.end_offset - 1])


def _traceback_place(step):
    yield "line", step.tb_lineno
    # Two bytes of code are one instruction.
    positions = step.tb_frame.f_code.co_positions()
    _, end_line, column, end_column = next(islice(positions, step.tb_lasti // 2, None))
    # They count the bytes of UTF-8, from 0.
    if column is not None:
        yield "column", _column(step.tb_lineno, lambda text: text.encode()[:column].decode())
    if end_column is not None and end_line == step.tb_lineno:
        yield "endColumn", _column(end_line, lambda text: text.encode()[:end_column].decode())


def _place(error):
    """The line and columns of the failure in main.py, counted from 1."""
    if isinstance(error, SyntaxError) and error.filename == MAIN:
        return _syntax_place(error)
    step, last = error.__traceback__, None
    while step is not None:
        if step.tb_frame.f_code.co_filename == MAIN:
            last = step
        step = step.tb_next
    return () if last is None else _traceback_place(last)


def _is_integer(value):
    """Whether it is one, whatever it says of its class."""
    return issubclass(type(value), int)


def _message(error):
    # Exactly a string: a subclass may lie about its content.
    return str.__str__(str(error.msg if isinstance(error, SyntaxError) else error))[:_LONGEST]


def describe(error):
    """What the page is told of an exception. A place that no file has is none."""
    place = {}
    attempt(lambda: place.update(_place(error)), None)
    place = {key: int.__int__(value) for key, value in place.items() if _is_integer(value)}
    place = {key: value for key, value in place.items() if 0 < value < _FAR}
    return {"name": type_name(error), "message": attempt(lambda: _message(error), ""), **place}


def exit_code(error):
    """What a shell sees of a SystemExit; a message is printed."""
    code = attempt(lambda: error.code, error)
    if code is None:
        return 0
    if _is_integer(code):
        number = int.__int__(code)
        # Where C's long ends, CPython's conversion gives -1.
        return (number if -(2**63) <= number < 2**63 else -1) & 0xFF
    flush()
    text = attempt(lambda: str.__str__(str(code)), "")
    # Where there is no stream, it is printed all the same.
    if sys.__dict__.get("stderr") is None:
        write_below(f"{text}\n")
    else:
        write(f"{text}\n")
    return 1
