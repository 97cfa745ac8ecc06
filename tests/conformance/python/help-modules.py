# by hand: no module of the engine's is among them
help("modules sqlite")
import pkgutil
import sys

names = {module.name for module in pkgutil.iter_modules()} | set(sys.builtin_module_names)
print(sorted(name for name in names if "pyodide" in name or "engine" in name or name == "js"))
print({"json", "sqlite3", "webbrowser", "zipfile", "_sqlite3"} <= names)
