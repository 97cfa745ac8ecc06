"""Runs one program as `python main.py` does: prepare, then drive for each piece of its code, then finish."""

import asyncio
import atexit
import builtins
import gc
import io
import linecache
import logging
import os
import random
import sys
import threading
import weakref
from contextlib import suppress
from functools import partial
from importlib.machinery import SourceFileLoader
from inspect import CO_COROUTINE
from json import loads
from types import ModuleType

from . import display, errors, host, pieces, sources, subclasses
from .own import __builtins__  # noqa: F401
from .sources import HOME

# programFiles.ts writes it, where anything is otherwise than it mostly is.
_COMMAND = "/command.json"


def _end_logging():
    """What an import of `logging` sees to; the snapshot has imported it for programs that do not. Each has one handler."""
    if len(logging._handlerList) > 1:
        logging.shutdown()


atexit.unregister(logging.shutdown)

# A program may replace each of these, or lose it.
_modules = sys.modules
_TextIOWrapper = io.TextIOWrapper
_ENDS = threading._shutdown, atexit._run_exitfuncs, _end_logging


class _State:
    namespace = None
    error = None
    value = None
    pieces = ()
    # So many of the pieces are executed silently before the program's own; so many of all are done.
    before = 0
    done = 0
    # A session goes on after a failure; the last one has been printed. What cannot be compiled fails when it is its turn.
    is_session = False
    broken = {}
    failed = None
    # How it ends; its modules, and what the worker calls so that all of it goes.
    ending = {"status": "error", "exitCode": 1}
    modules = ()
    calls = ()


def _compile_before(sources):
    """Pieces of what is executed silently before the program; what cannot be compiled is left out."""
    found = []
    for number, source in enumerate(sources, 1):
        name = f"above-{number}.py"
        linecache.cache[name] = (len(source), None, source.splitlines(True), name)
        with suppress(SyntaxError):
            found += pieces.of_session(source, name)[0]
    return found


def warm_up():
    """Goes once through what every program needs, so that the browser has compiled it when the program comes."""
    namespace = {"out": io.StringIO()}
    source = b"for i in 1, 2:\n    print(i, f'{i}', file=out)\n[i]"
    exec(pieces.of_program(source, errors.MAIN), namespace)


def _read_command():
    """What is asked for: the main file's name and the arguments are taken over; the rest is for who compiles."""
    try:
        with open(_COMMAND, encoding="utf-8") as file:
            command = loads(file.read())
    except FileNotFoundError:
        return {}
    os.unlink(_COMMAND)
    errors.MAIN = command["main"]
    sys.argv[:] = [errors.MAIN, *command["args"]]
    sys.orig_argv[:] = ["python3", *sys.argv]
    folder = errors.MAIN.rpartition("/")[0]
    if folder:
        sys.path[0] = f"{HOME}/{folder}"
    # Not all caches: the library's would have to be read again.
    sys.path_importer_cache.pop(sys.path[0], None)
    return command


def prepare():
    """Compiles the main file and makes `__main__` ready for it."""
    random.seed()
    command = _read_command()
    # A new module: what the old one held was frozen, and would not be collected when the program ends.
    module = sys.modules["__main__"] = ModuleType("__main__")
    namespace = module.__dict__
    namespace.update(
        __name__="__main__",
        __doc__=None,
        __package__=None,
        __loader__=SourceFileLoader("__main__", f"{HOME}/{errors.MAIN}"),
        __spec__=None,
        __builtins__=builtins,
        __file__=f"{HOME}/{errors.MAIN}",
        __cached__=None,
    )
    try:
        before = _compile_before(command.get("before", ()))
        _State.before = len(before)
        _State.is_session = command.get("session", False)
        with open(errors.MAIN, "rb") as file:
            source = sources.decode(file.read(), errors.MAIN)
        subclasses.show_imported(source, HOME)
        if _State.is_session:
            own, _State.broken = pieces.of_session(source, errors.MAIN)
        else:
            own = [pieces.of_program(source, errors.MAIN)]
        _State.pieces = [*before, *own]
        if before:
            host.request("mute", on=True)
    except BaseException as error:
        _State.error = error.with_traceback(None)
    _State.namespace = namespace
    coroutines = [id(piece) for piece in _State.pieces if piece.co_flags & CO_COROUTINE]
    host.request("prepared", code=[id(piece) for piece in _State.pieces], coroutines=coroutines, globals=id(namespace))


def complete(coroutine):
    """Runs what a piece of code with an `await` of its own has returned."""
    with asyncio.Runner() as runner:
        return runner.run(coroutine)


def drive(raised):
    """Takes what a piece of code returned or raised; false when the program is over."""
    outcome = sys.__dict__.pop("_engine")
    _State.done += 1
    if raised:
        _State.error = outcome
    elif _State.done - _State.before - 1 in _State.broken:
        _State.error = _State.broken.pop(_State.done - _State.before - 1)
    if _State.done <= _State.before:
        return _go_on_silently()
    if _State.is_session:
        return _go_on()
    # All that its namespace holds is to go when the program ends.
    namespace, _State.namespace = _State.namespace, None
    _State.value = namespace.pop(pieces.VALUE, None)
    return False


def _go_on_silently():
    """What comes before the program fails as it would at a prompt: the statement is over, and nobody is told."""
    if not isinstance(_State.error, KeyboardInterrupt):
        _State.error = None
    is_over = _State.error is not None
    if is_over or _State.done == _State.before:
        display.flush()
        host.request("mute", on=False)
    return not is_over


def _go_on():
    """After a statement of a session: its failure is printed, and the next one follows, unless it was meant to end all."""
    error = _State.error
    if error is None or isinstance(error, (SystemExit, KeyboardInterrupt)):
        return error is None
    display.flush()
    try:
        display.show(error)
    except SystemExit as exit:
        _State.error = exit
        return False
    _State.failed, _State.error = error, None
    return True


def _conclude():
    """Prints the failure, if there is one, and says how the program ends."""
    error = _State.error
    if error is None and _State.failed is not None:
        return {"status": "error", "exitCode": 1, "error": errors.describe(_State.failed)}
    if error is None:
        return {"status": "done", "exitCode": 0}
    if not isinstance(error, SystemExit):
        display.flush()
        try:
            display.show(error)
        except SystemExit as exit:
            error = exit
    if isinstance(error, SystemExit):
        code = errors.exit_code(error)
        if code == 0:
            return {"status": "done", "exitCode": 0}
    else:
        code = 130 if isinstance(error, KeyboardInterrupt) else 1
    return {"status": "error", "exitCode": code, "error": errors.describe(error)}


def _free(calls):
    """Has the worker call these, which are all written in C: what finalizers fail with then shows no frame of ours."""
    _State.calls = tuple(calls)
    host.request("free", calls=[id(call) for call in _State.calls])


def _end_module():
    """Ends as CPython ends: exit handlers, then `__main__` goes, and what else is the program's in `sys.modules`."""
    for end in _ENDS:
        with suppress(BaseException):
            end()
    for name in ("last_exc", "last_type", "last_value", "last_traceback"):
        sys.__dict__.pop(name, None)
    own = {"__main__": None, **{name: None for name, module in _modules.copy().items() if _is_own(module)}}
    _State.modules = [weakref.ref(_modules[name]) for name in own if type(_modules.get(name)) is ModuleType]
    _free([*(partial(_modules.pop, name, None) for name in own), gc.collect])


def _is_own(module):
    """Whether a module is one of the program's files, or something that it has put in a module's place."""
    if not issubclass(type(module), ModuleType):
        return module is not None
    file = ModuleType.__getattribute__(module, "__dict__").get("__file__")
    return type(file) is str and sources.is_programs(file)


def clear():
    """What keeps `__main__` alive sees its names go, as CPython has them go, so that finalizers run."""
    # The last one that was imported goes first.
    found = [module for module in (of() for of in reversed(_State.modules)) if module is not None]
    if not found:
        return
    calls = []
    for namespace in (module.__dict__ for module in found):
        names = [name for name in namespace if name != "__builtins__"]
        # Those with one underscore go first.
        names.sort(key=lambda name: not name.startswith("_") or name.startswith("__"))
        calls += (partial(namespace.__setitem__, name, None) for name in names)
    _free([*calls, gc.collect])


def tell_value():
    """Reports the value of the last expression."""
    if _State.value is not None:
        with suppress(BaseException):
            host.request("value", text=str.__str__(repr(_State.value))[:100_000])
    _State.value = None


def take_failure():
    """What the program has failed with: what is still to be printed, and what a session has printed already."""
    found = _State.error, _State.failed
    _State.error = _State.failed = None
    return found


def fail(error):
    """What the program is to end with when it finishes."""
    _State.error = error


def _flush_last(name):
    """Flushes a stream as the interpreter does when it ends; false when that fails."""
    stream = sys.__dict__.get(name)
    if stream is None or display.attempt(lambda: bool(stream.closed), False):
        return True
    try:
        stream.flush()
    except BaseException as error:
        if name == "stdout":
            display.show_lost(error)
        return False
    return True


def _flush_replaced():
    """What was written to the interpreter's own streams is shown, if there are others in their places now."""
    for stream in (sys.__dict__.get("__stdout__"), sys.__dict__.get("__stderr__")):
        if type(stream) is _TextIOWrapper:
            display.attempt(stream.flush, None)


# What CPython tells the shell when a stream could not be flushed at the end.
_NOT_FLUSHED = 120


def finish():
    """Reports the value of the last expression, and prints what the program has failed with. Then `clear`, and `end`."""
    try:
        tell_value()
        _State.ending = _conclude()
        _State.error = _State.failed = None
    finally:
        _end_module()


def end():
    """Reports how the program ended."""
    ending = _State.ending
    try:
        is_well = [_flush_last("stdout"), _flush_last("stderr")]
        _flush_replaced()
        if False in is_well:
            ending = {**ending, "status": "error", "exitCode": _NOT_FLUSHED}
    finally:
        host.request("ended", **ending)
