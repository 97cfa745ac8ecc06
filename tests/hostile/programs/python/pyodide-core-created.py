# Tries to make the module of the JavaScript bridge from its C function, past all finders.
# ends: contained, crashed
import _imp
from importlib.machinery import BuiltinImporter, ModuleSpec

try:
    core = _imp.create_builtin(ModuleSpec("_pyodide_core", BuiltinImporter))
    _imp.exec_builtin(core)
    print("BREACH", dir(core))
except ImportError as error:
    print(error)
print("contained")
