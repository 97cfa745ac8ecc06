# Tries to run JavaScript by pyodide.code.run_js.
try:
    from pyodide.code import run_js

    print("BREACH", run_js("fetch('http://SERVER_HOST:SERVER_PORT/run_js')"))
except ImportError as error:
    print(error)
print("contained")
