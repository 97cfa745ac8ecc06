# Tries to take away what hides the engine's modules, and then to import them.
import sys

sys.meta_path[:] = [finder for finder in sys.meta_path if getattr(finder, "__name__", "")[:1] != "_"]
for name, function in (("js", "fetch"), ("pyodide_js", "runPython"), ("pyodide.http", "open_url"), ("pyodide.code", "run_js")):
    try:
        module = __import__(name, fromlist=["x"])
        print("BREACH", getattr(module, function)("http://SERVER_HOST:SERVER_PORT/gate"))
    except BaseException as error:
        print(name, type(error).__name__)
print("contained")
