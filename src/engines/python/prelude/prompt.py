"""The prompt: one piece of source after the other, in what is left of a program, as `python -i` has it."""

import ast
import asyncio
import codeop
import linecache
import sys
import warnings
from contextlib import contextmanager, suppress
from inspect import CO_COROUTINE, iscoroutine
from os import unlink as _unlink
from types import ModuleType

from . import display, errors, host, program
from .own import __builtins__  # noqa: F401

# programFiles.ts writes it.
_PIECE = "/piece.py"
# What the interpreter's own prompt takes without parentheses.
_EXITS = {"exit", "quit"}
# A program may have put something else in its place.
_open = open


class _State:
    namespace = None
    # How many pieces there were.
    number = 0
    # Both keep the `from __future__` of one piece for the next; the first one tells what can go on.
    command = compiler = None
    # All awaits are on one loop, so that a task goes on when the next piece awaits.
    runner = None
    codes = ()
    # So many of them have been executed.
    done = 0
    error = None
    # What the rest of the piece cannot be compiled for; told when what comes before it has been executed.
    late = None


def stay():
    """The program is over, and its interpreter stays."""
    program.tell_value()
    _State.namespace = sys.modules.setdefault("__main__", ModuleType("__main__")).__dict__
    _State.namespace.pop("__file__", None)
    _State.command = codeop.CommandCompiler()
    _State.compiler = _State.command.compiler
    _State.compiler.flags |= ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    sys.ps1, sys.ps2 = ">>> ", "... "
    _State.error, failed = program.take_failure()
    return _rest(failed)


def _is_open(source, name):
    """Whether the source can go on: a block ends with an empty line. False for what cannot be compiled."""
    try:
        if _State.command(source, name, "exec") is None:
            return True
        last = ast.parse(source).body[-1:]
        if not last or last[0].col_offset > 0:
            return False
        first = min([last[0].lineno, *(each.lineno for each in getattr(last[0], "decorator_list", ()))])
        rest = "".join(source.splitlines(True)[first - 1 :])
        return _State.command(rest, name, "single") is None
    except SyntaxError, OverflowError, ValueError:
        return False


@contextmanager
def _without_warnings():
    """The library looks its module of warnings up by name: a program's own may stand there."""
    found = sys.modules.get("warnings")
    sys.modules["warnings"] = warnings
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        if found is None:
            del sys.modules["warnings"]
        else:
            sys.modules["warnings"] = found


def _with_line(error, source):
    """What is found when the tree is compiled has no line of the source; CPython's prompt puts it there, too."""
    lines = source.splitlines()
    if type(error) is SyntaxError and not error.text and error.lineno and error.lineno <= len(lines):
        error.text = lines[error.lineno - 1]
    return error


def _compile(source, name):
    """One code object for each statement; the last one shows its value, as at the interpreter's own prompt."""
    flags = {"incomplete_input": False}
    body = _State.compiler(source, name, "exec", ast.PyCF_ONLY_AST, **flags).body
    codes = []
    try:
        for statement in body[:-1]:
            codes.append(_State.compiler(ast.Module([statement], []), name, "exec", **flags))
        for statement in body[-1:]:
            codes.append(_State.compiler(ast.Interactive([statement]), name, "single", **flags))
    except (SyntaxError, OverflowError, ValueError) as error:
        _State.late = _with_line(error.with_traceback(None), source)
    for code in codes:
        linecache._register_code(code, source, name)
    return codes


def read():
    """Compiles a piece; one that can go on is only told so."""
    with _open(_PIECE, encoding="utf-8") as file:
        source = file.read()
    _unlink(_PIECE)
    _State.error, _State.late, _State.codes, _State.done = None, None, (), 0
    name = f"<python-input-{_State.number}>"
    try:
        word = source.strip()
        if word in _EXITS and word not in _State.namespace:
            raise SystemExit
        # They come once, when the piece is compiled to be executed.
        with _without_warnings():
            is_open = _is_open(source, name)
        if is_open:
            host.request("rests", status="incomplete")
            return
        _State.number += 1
        _State.codes = _compile(source, name)
    except BaseException as error:
        _State.error = error.with_traceback(None)
    host.request("prepared", code=[id(code) for code in _State.codes], globals=id(_State.namespace))


def take(raised):
    """Takes what a statement of the piece returned or raised; false when the piece is over."""
    outcome = sys.__dict__.pop("_engine")
    if raised:
        _State.error = outcome
        return False
    code = _State.codes[_State.done]
    _State.done += 1
    if iscoroutine(outcome) and code.co_flags & CO_COROUTINE:
        try:
            _State.runner = _State.runner or asyncio.Runner()
            _State.runner.run(outcome)
        except BaseException as error:
            if isinstance(error, KeyboardInterrupt) and isinstance(error.__context__, asyncio.CancelledError):
                # Stop has called the task off, which is how a loop is left: nothing of it is the reader's.
                error.with_traceback(None).__context__ = None
            _State.error = error
            return False
    return True


def rest():
    """Prints what the piece has failed with; false when the interpreter is to end."""
    _State.error = _State.error or _State.late
    if isinstance(_State.error, SystemExit):
        _leave(_State.error)
        return False
    return _rest(None)


def _rest(failed):
    error, _State.error, _State.late, _State.codes = _State.error, None, None, ()
    if error is not None:
        display.flush()
        try:
            display.show(error)
        except BaseException as failure:
            # A hook or a stream of the program's own has failed in turn, or the reader has waited long enough.
            error = failure
    display.flush()
    failed = error if failed is None else failed
    if failed is None:
        host.request("rests", status="done")
    else:
        host.request("rests", status="error", error=errors.describe(failed))
    return True


def _leave(error):
    """Hands the interpreter over to be ended as a program is."""
    if _State.runner is not None:
        with suppress(BaseException):
            _State.runner.close()
    _State.namespace = _State.runner = _State.error = None
    program.fail(error)
