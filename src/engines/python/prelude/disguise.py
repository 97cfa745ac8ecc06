"""What runs beneath a program's own calls looks like the part of the library that it stands for, to who traces or inspects it."""

import sys
from types import CodeType, FunctionType

from . import (
    amendments,
    blocking,
    eventloop,
    held,
    host,
    imports,
    kernel,
    limits,
    locales,
    refusals,
    sources,
    timers,
    waiting,
    zones,
)

_ZIP = "/lib/python314.zip"
_FILES = {
    blocking: f"{_ZIP}/getpass.py",
    eventloop: f"{_ZIP}/asyncio/unix_events.py",
    held: "<frozen importlib._bootstrap_external>",
    host: "<frozen importlib._bootstrap_external>",
    amendments: "<frozen os>",
    imports: "<frozen importlib._bootstrap_external>",
    kernel: "<frozen os>",
    limits: "<frozen os>",
    locales: f"{_ZIP}/locale.py",
    refusals: "<frozen os>",
    sources: "<frozen importlib._bootstrap_external>",
    timers: f"{_ZIP}/signal.py",
    waiting: f"{_ZIP}/selectors.py",
    zones: f"{_ZIP}/zoneinfo/_common.py",
}


def _in_file(code, file):
    """The code as if it were in this file, with all code that it makes functions of."""
    constants = tuple(_in_file(each, file) if isinstance(each, CodeType) else each for each in code.co_consts)
    return code.replace(co_filename=file, co_consts=constants)


def _functions(module):
    """Those that are defined in a module, or in a class of it."""
    for value in list(vars(module).values()):
        for each in (value, *vars(value).values()) if isinstance(value, type) else (value,):
            function = getattr(each, "__func__", each)
            if isinstance(function, FunctionType) and function.__code__.co_filename == module.__file__:
                yield function


def install():
    """To be called before any of these modules makes functions in its functions."""
    for module, file in _FILES.items():
        for function in _functions(module):
            function.__code__ = _in_file(function.__code__, file)


def claim_all():
    """The same for all modules that there are, when everything has been put where it belongs."""
    for name, module in list(sys.modules.items()):
        if not name.startswith("_engine"):
            refusals.claim(module)
