"""Makes a started interpreter ready for one program."""

from . import held  # isort: skip  # before what it watches

held.watch()
import gc
import io
import linecache
import os
import sys
from functools import partial

from . import linux  # isort: skip  # noqa: F401  # before others keep numbers that it changes
from . import kernel  # isort: skip  # before others look for what there is

kernel.give()
from . import preload  # noqa: F401
from . import (
    blocking,
    disguise,
    errors,
    eventloop,
    host,
    imports,
    limits,
    locales,
    program,
    prompt,
    subclasses,
    timers,
    waiting,
    zones,
)


def _stream(fd, name, errors):
    mode = "r" if fd == 0 else "w"
    raw = io.FileIO(fd, mode, closefd=False)
    raw.name = name
    buffer = io.BufferedReader(raw) if fd == 0 else io.BufferedWriter(raw)
    text = io.TextIOWrapper(buffer, "utf-8", errors, None if fd == 0 else "\n", line_buffering=fd != 0)
    text.mode = mode
    return text


_ENTRIES = (
    program.prepare,
    program.complete,
    program.drive,
    program.finish,
    program.clear,
    program.end,
    prompt.stay,
    prompt.read,
    prompt.take,
    prompt.rest,
)
_FREE_TOOLS = tuple(partial(sys.monitoring.free_tool_id, tool) for tool in range(6))


def boot():
    """Called in the worker, before the program is known: opens what the snapshot cannot hold."""
    zones.read_local()
    sys.stdin = sys.__stdin__ = _stream(0, "<stdin>", "strict")
    sys.stdout = sys.__stdout__ = _stream(1, "<stdout>", "strict")
    sys.stderr = sys.__stderr__ = _stream(2, "<stderr>", "backslashreplace")
    entries = {entry.__name__: id(entry) for entry in _ENTRIES}
    host.request("entries", **entries, freeTools=[id(free) for free in _FREE_TOOLS])
    program.warm_up()
    imports.hide()


def _settle():
    """Everything that can be done once, before the snapshot."""
    sys.argv = [errors.MAIN]
    sys.orig_argv = ["python3", errors.MAIN]
    sys.path.insert(0, program.HOME)
    for name in ("PYTHONINSPECT", "_"):
        os.environ.pop(name, None)
    disguise.install()
    blocking.install()
    eventloop.install()
    limits.install()
    locales.install()
    timers.install()
    waiting.install()
    zones.install()
    imports.install()
    subclasses.install()
    disguise.claim_all()
    held.hold()
    sys.builtin_module_names = tuple(name for name in sys.builtin_module_names if not imports.is_hidden(name))
    linecache.clearcache()
    gc.collect()
    # What is there now stays: a program's own collections need not look at it, which took 65 ms each.
    gc.freeze()


_settle()
