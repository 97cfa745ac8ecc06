# Tries the interpreter's own JavaScript object, and what can be made of it.
for name in ("pyodide_js", "pyodide_js._api", "_pyodide_core", "_pyodide._base"):
    try:
        module = __import__(name)
        print("BREACH", name, dir(module))
    except ImportError as error:
        print(error)
print("contained")
