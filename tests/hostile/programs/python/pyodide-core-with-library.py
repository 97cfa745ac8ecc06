# Tries to start the JavaScript bridge with the standard library's own half of it in place.
# ends: contained, crashed
import _imp
import sys
from importlib.machinery import BuiltinImporter, ModuleSpec

sys.meta_path[:] = [finder for finder in sys.meta_path if getattr(finder, "__name__", "")[:1] != "_"]
import colorsys  # has the library brought, if it is not there yet

try:
    import _pyodide._base

    core = _imp.create_builtin(ModuleSpec("_pyodide_core", BuiltinImporter))
    _imp.exec_builtin(core)
    sys.modules["_pyodide_core"] = core
    from pyodide.ffi import run_sync
    from pyodide.code import run_js

    print(run_js("fetch('http://SERVER_HOST:SERVER_PORT/core').then(() => 1)"))
except BaseException as error:
    print(type(error).__name__, error)
print("contained")
