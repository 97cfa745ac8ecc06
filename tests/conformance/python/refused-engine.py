# by hand: the engine's own parts are not for programs.
import importlib, sys
for name in ("js", "pyodide_js", "pyodide", "pyodide.http", "_pyodide_core", "_engine", "micropip"):
    try:
        importlib.import_module(name)
    except ModuleNotFoundError as error:
        print(error)
print([name for name in sys.modules if "pyodide" in name or "engine" in name])
