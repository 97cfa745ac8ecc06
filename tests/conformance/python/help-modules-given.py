# by hand: these functions are Python's own elsewhere, and written in C there
import asyncio, getpass, os, select, socket, subprocess, sys, webbrowser

given = [os.fork, os.execv, os.popen, getpass.getpass, select.select, webbrowser.open, subprocess.Popen.__init__]
print([function.__module__ for function in given])
print({value.__module__ for value in vars(asyncio.SelectorEventLoop).values() if hasattr(value, "__code__")})
print([name for name, module in sys.modules.items() for value in vars(module).values()
       if str(getattr(value, "__module__", "")).startswith("_engine")])
