"""`__subclasses__()` of exceptions without the classes of modules that only the snapshot has imported."""

import ast
import gc
import os
import sys
from contextlib import suppress
from types import ModuleType
from weakref import ReferenceType

# What an interpreter has imported before it comes to a program.
_STARTUP = set(
    """
    __main__ _abc _codecs _collections_abc _frozen_importlib _frozen_importlib_external _imp _interpreters _io _signal
    _sitebuiltins _stat _thread _warnings _weakref abc builtins codecs concurrent.interpreters encodings
    encodings.aliases encodings.utf_8 genericpath io linecache marshal os os.path posix posixpath signal site stat sys
    time zipimport
""".split()
)

_preloaded = set()
# The dictionaries in which classes keep their subclasses, by address: no name leads to them.
_kept = []


def _below(base):
    """A class's subclasses, theirs, and so on."""
    for each in type.__subclasses__(base):
        yield each
        yield from _below(each)


def install():
    """Takes down what there is now; to be called when all is imported that the snapshot shall hold."""
    _preloaded.update(sys.modules)
    addresses = {id(each) for each in _below(BaseException)}
    for each in gc.get_objects():
        if type(each) is not dict or addresses.isdisjoint(each):
            continue
        if all(type(value) is ReferenceType for value in each.values()):
            _kept.append(each)


def _named_in(source):
    """The modules that a source imports."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _reachable(names):
    """Modules, and all that they have imported in turn, as far as their namespaces tell."""
    waiting, seen = list(names), set()
    while waiting:
        name = waiting.pop()
        if name in seen or name not in sys.modules:
            continue
        seen.add(name)
        waiting.append(name.rpartition(".")[0])
        for value in list(vars(sys.modules[name]).values()):
            of = value.__name__ if isinstance(value, ModuleType) else getattr(value, "__module__", None)
            if isinstance(of, str):
                waiting.append(of)
    return seen


def show_imported(source, home):
    """Leaves, for a program that asks for subclasses, those of the modules that it imports."""
    if (b"__subclasses__" if isinstance(source, bytes) else "__subclasses__") not in source:
        return
    names = set()
    for folder, _, files in os.walk(home):
        for file in files:
            if file.endswith(".py"):
                with suppress(SyntaxError, ValueError), open(os.path.join(folder, file), "rb") as opened:
                    names.update(_named_in(opened.read()))
    shown = _reachable(names) | _STARTUP
    hidden = [id(each) for each in _below(BaseException) if each.__module__ in _preloaded - shown]
    for kept in _kept:
        for address in hidden:
            kept.pop(address, None)
