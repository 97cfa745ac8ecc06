"""Linux's error numbers: patchInterpreter.ts gives them to exceptions, and this to what Python code looks them up in."""

import _thread
import errno
import gc
import json
import os


def _install():
    with open(os.path.join(os.path.dirname(__file__), "errnos.json")) as file:
        numbers = json.load(file)

    # Of OSError's numbers CPython makes subclasses; it keeps which in a dictionary that no name leads to.
    here = {wasi: linux for linux, wasi, _ in numbers.values()}
    for subclasses in gc.get_objects():
        if type(subclasses) is dict and subclasses.get(errno.ENOENT) is FileNotFoundError:
            known = {here[number]: subclass for number, subclass in subclasses.items()}
            subclasses.clear()
            subclasses.update(known)
            break

    errno.errorcode.clear()
    for name, (linux, _, _) in numbers.items():
        setattr(errno, name, linux)
        errno.errorcode.setdefault(linux, name)


_install()
# Linux gives a process's first thread the number of the process. `threading` looks for this when it is imported.
_thread.get_native_id = os.getpid
