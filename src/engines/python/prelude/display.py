"""Shows what a program has failed with, as the interpreter does, whatever is left of its hook, its streams and the library."""

import os
import sys
from linecache import getline
from sys import getrefcount

from . import held, tracebacks
from .own import __builtins__  # noqa: F401

_HOOK = sys.excepthook
_MISSING = object()
_attributes = sys.__dict__
_write = os.write
_STDERR = 2

_CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n"
_CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n"


def attempt(function, otherwise):
    """What a function returns, where a program's own methods may raise anything instead."""
    try:
        return function()
    except BaseException:
        return otherwise


def _read_line(file, number):
    with open(file, encoding="utf-8") as opened:
        return opened.readlines()[number - 1]


def source_line(file, number):
    """A line of a file, counted from 1; nothing where it cannot be had."""
    # The library's function imports modules, which may be gone.
    with held.AtHand():
        line = attempt(lambda: getline(file, number), "")
    return line or attempt(lambda: _read_line(file, number), "")


def flush():
    """Writes what both streams still hold, as far as there are streams, and they take it."""
    attempt(lambda: _attributes["stderr"].flush(), None)
    attempt(lambda: _attributes["stdout"].flush(), None)


def type_name(value):
    """What a class is really called."""
    return type.__dict__["__name__"].__get__(type(value))


def write(text):
    """Writes to the program's stderr; false when it has none, or it fails. None in its place takes all, and keeps nothing."""
    stream = _attributes.get("stderr", _MISSING)
    if stream is _MISSING:
        return False
    # In one piece: stderr is written line by line otherwise.
    return stream is None or attempt(lambda: stream.write(text) or True, False)


def write_below(text):
    """Writes to stderr past the program's stream."""
    attempt(lambda: _write(_STDERR, text.encode("utf-8", "backslashreplace")), None)


def show(error):
    """Prints an exception as CPython does, by the program's hook if it has one. Raises SystemExit when that hook does."""
    sys.last_exc = sys.last_value = error
    sys.last_type, sys.last_traceback = type(error), attempt(lambda: error.__traceback__, None)
    hook = _attributes.get("excepthook", _MISSING)
    if hook is _MISSING:
        write("sys.excepthook is missing\n")
    elif hook is not _HOOK:
        try:
            hook(type(error), error, error.__traceback__)
            return
        except SystemExit:
            raise
        except BaseException as failure:
            write("Error in sys.excepthook:\n")
            _display(_without_our_frame(failure))
            write("\nOriginal exception was:\n")
    _display(error)


def show_lost(error):
    """Prints why stdout could not be flushed at the end."""
    write(f"Exception ignored while flushing sys.stdout:\n{_format(_without_our_frame(error))}")


def _without_our_frame(error):
    """An exception that came to one of our functions, as its caller's caller would have it: that was C code, without a frame."""
    step = BaseException.__traceback__.__get__(error)
    return BaseException.with_traceback(error, step and step.tb_next)


def _display(error):
    if write(_format(error)):
        return
    lines = (
        f"object address  : {id(error):#x}",
        f"object refcount : {getrefcount(error)}",
        f"object type     : {id(type(error)):#x}",
        f"object type name: {type_name(error)}",
        f"object repr     : {attempt(lambda: str.__str__(repr(error)), '<object repr() failed>')}",
        "lost sys.stderr",
    )
    write_below("".join(f"{line}\n" for line in lines))


def _format(error):
    with held.AtHand():
        text = attempt(lambda: tracebacks.format_exception(error), None)
    return _format_plainly(error) if text is None else text


def _format_plainly(error):
    """The same without anything of the library, which the program has taken away or broken."""
    parts, seen = [], set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        parts.insert(0, _format_one(error))
        cause, context = BaseException.__cause__.__get__(error), BaseException.__context__.__get__(error)
        if cause is not None:
            parts.insert(0, _CAUSE)
        elif context is not None and not BaseException.__suppress_context__.__get__(error):
            parts.insert(0, _CONTEXT)
            cause = context
        error = cause
    # What would be told again has been.
    return "".join(parts[1:] if parts[0] in (_CAUSE, _CONTEXT) else parts)


def _format_one(error):
    lines = []
    step = BaseException.__traceback__.__get__(error)
    while step is not None:
        code = step.tb_frame.f_code
        if tracebacks.is_readers(code):
            lines.append(f'  File "{code.co_filename}", line {step.tb_lineno}, in {code.co_name}\n')
            source = source_line(code.co_filename, step.tb_lineno).strip()
            lines += [f"    {source}\n"] if source else []
        step = step.tb_next
    head = ["Traceback (most recent call last):\n"] if lines else []
    message = attempt(lambda: str.__str__(str(error)), "<exception str() failed>")
    return "".join([*head, *lines, f"{type_name(error)}: {message}\n" if message else f"{type_name(error)}\n"])
