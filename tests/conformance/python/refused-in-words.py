# by hand: each says why, in one sentence, in the type that CPython has for it
import asyncio
import ctypes
import multiprocessing
import os
import signal
import sys
import webbrowser
from concurrent.futures import ProcessPoolExecutor
from urllib.request import urlopen


def attempt(name, call):
    try:
        print(name, call())
    except Exception as error:
        print(f"{name}: {type(error).__module__}.{type(error).__qualname__}: {error}")


attempt("page", lambda: webbrowser.open("https://example.com"))
attempt("browser", lambda: webbrowser.get().open("https://example.com"))
attempt("antigravity", lambda: __import__("antigravity"))
attempt("library", lambda: ctypes.CDLL("libm.so.6"))
attempt("pool", lambda: ProcessPoolExecutor())
attempt("Pool", lambda: multiprocessing.Pool(2))
attempt("Process", lambda: multiprocessing.Process(target=print).start())
attempt("Queue", lambda: multiprocessing.Queue())
attempt("interpreters", lambda: __import__("concurrent.interpreters"))
attempt("urlopen", lambda: urlopen("https://example.com"))
attempt("gnu", lambda: __import__("dbm.gnu"))
attempt("kill", lambda: os.kill(999_999, signal.SIGTERM))
attempt("nothing", lambda: os.kill(os.getpid(), 0))
attempt("no signal", lambda: signal.raise_signal(999))


async def main():
    loop = asyncio.get_running_loop()
    attempt("reader", lambda: loop.add_reader(sys.stdin, print))
    try:
        await asyncio.open_connection("example.com", 80)
    except OSError as error:
        print(error)


asyncio.run(main())
