# Tries to fetch with the interpreter's own network functions.
try:
    import asyncio
    from pyodide.http import open_url, pyfetch

    print("BREACH", open_url("http://SERVER_HOST:SERVER_PORT/open_url").read())
    asyncio.run(pyfetch("http://SERVER_HOST:SERVER_PORT/pyfetch"))
except ImportError as error:
    print(error)
print("contained")
