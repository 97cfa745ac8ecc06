# Tries to find a way out in all that the collector knows.
import gc
import sys

gc.collect()
found = set()
for each in gc.get_objects():
    kind = type(each)
    module = getattr(kind, "__module__", "") or ""
    if isinstance(module, str) and module.split(".")[0] in {"js", "pyodide", "_pyodide", "pyodide_js"}:
        found.add(f"{module}.{kind.__qualname__}")
for name in ("js", "pyodide_js", "_pyodide_core"):
    if hasattr(sys.modules.get(name), "fetch") or hasattr(sys.modules.get(name), "postMessage"):
        found.add(name)
print("BREACH" if found else "nothing", *sorted(found)[:5])
print("contained")
