"""Modules of the library that the snapshot holds: out of sight until a program imports them, as they would not be there elsewhere."""

import builtins
import os
import sys
from _frozen_importlib import ModuleSpec, _load_unlocked

from . import own  # noqa: F401  # before __import__ is another

LIBRARY = "/lib/python314.zip"

# What an interpreter has imported before it comes to a program: no file of the program's takes its place.
STARTUP = set(
    """
    __main__ _abc _codecs _collections_abc _frozen_importlib _frozen_importlib_external _imp _interpreters _io _signal
    _sitebuiltins _stat _thread _warnings _weakref abc builtins codecs concurrent.interpreters encodings
    encodings.aliases encodings.utf_8 genericpath io marshal os os.path posix posixpath signal site stat sys time zipimport
""".split()
)

# What each module has imported while it was imported itself.
_imports = {}
_held = {}
# A program may put something else into its place.
_modules = sys.modules
_import = builtins.__import__


def _note(name, globals=None, locals=None, fromlist=(), level=0):
    found = _import(name, globals, locals, fromlist, level)
    # C code gives a list, and the globals of whoever runs.
    if type(fromlist) is list:
        return found
    base = found.__name__ if level else name
    noted = _imports.setdefault((globals or {}).get("__name__"), set())
    noted.add(base)
    noted.update(each for item in fromlist or () if (each := f"{base}.{item}") in _modules)
    return found


def watch():
    """From now on it is noted which module imports which."""
    builtins.__import__ = _note


def unwatch():
    """No longer."""
    builtins.__import__ = _import


def closure(names):
    """These modules, and all that come with them when they are imported."""
    waiting, seen = list(names), set()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        package = name.rpartition(".")[0]
        if package:
            waiting.append(package)
        waiting += _imports.get(name, ())
    return seen


def hold():
    """Takes the library's modules out of sight, but for those that are there when an interpreter starts."""
    unwatch()
    library = {
        name
        for name, module in _modules.items()
        if name not in STARTUP and str(getattr(module, "__file__", None)).startswith(LIBRARY)
    }
    for name, module in list(_modules.items()):
        package = name.partition(".")[0]
        if package not in library:
            continue
        _held[name] = _modules.pop(name)
        # One that its package has put there under another name.
        if name != package and module.__spec__.name != name:
            _imports.setdefault(package, set()).add(name)


class AtHand:
    """All that is held can be imported meanwhile, for a report on a program, and none of the program's files."""

    def __enter__(self):
        self._added = {name: module for name, module in _held.items() if name not in _modules}
        _modules.update(self._added)

    def __exit__(self, *_):
        for name, module in self._added.items():
            if _modules.get(name) is module:
                del _modules[name]


def _in_the_way():
    """Names of what is found before the library."""
    for folder in sys.path:
        if folder == LIBRARY:
            return
        try:
            yield from (name.removesuffix(".py") for name in os.listdir(folder or "."))
        except OSError, TypeError:
            pass


class _Loader:
    """Brings a module that is held into sight; does all else as the module's own loader does it."""

    def __init__(self, spec):
        self._spec = spec

    def __getattr__(self, name):
        return getattr(self._spec.loader, name)

    def create_module(self, spec):
        # Who makes a module otherwise than by an import gets a new one.
        if sys._getframe(2).f_code is _load_unlocked.__code__:
            return _held.get(spec.name)
        return self._spec.loader.create_module(spec)

    def exec_module(self, module):
        spec = module.__spec__
        if _held.get(spec.name) is not module:
            spec.loader = module.__loader__ = self._spec.loader
            self._spec.loader.exec_module(module)
            return
        module.__spec__ = self._spec
        for name in closure([spec.name]):
            if name in _held:
                _modules.setdefault(name, _held.pop(name))


def find_spec(name):
    """How a held module is imported; None for one that is not held, or would import a file of the program's."""
    module = _held.get(name)
    if module is None:
        return None
    missing = {each.partition(".")[0] for each in closure([name]) if each in _held}
    if not missing.isdisjoint(_in_the_way()):
        return None
    spec = object.__new__(ModuleSpec)
    vars(spec).update(vars(module.__spec__))
    spec.name = name
    spec.loader = _Loader(module.__spec__)
    return spec
