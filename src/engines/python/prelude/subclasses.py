"""`__subclasses__()` of exceptions without the classes of modules that only the snapshot has imported."""

import ast
import gc
import os
import sys
from contextlib import suppress
from weakref import ReferenceType

from .held import STARTUP, closure

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
    shown = closure(names) | STARTUP
    hidden = [id(each) for each in _below(BaseException) if each.__module__ in _preloaded - shown]
    for kept in _kept:
        for address in hidden:
            kept.pop(address, None)
