"""What a browser cannot do, said in one plain sentence where a program asks for it."""

import _thread
import os
import socket
import subprocess
import threading
import zoneinfo

from .eventloop import NO_NETWORK, NO_PROCESS

NO_THREAD = "A browser page cannot start threads in Python; asyncio works, and so does calling the function."
NO_TIME_ZONES = "the time zone database is not part of this Python; datetime.timezone with an offset works."

_PROCESS_FUNCTIONS = """
    execl execle execlp execlpe execv execve execvp execvpe fork forkpty kill killpg popen posix_spawn
    posix_spawnp spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp spawnvpe system wait waitpid
""".split()


def _refusal(name, error, sentence):
    def refuse(*args, **kwargs):
        raise error(sentence)

    refuse.__name__ = refuse.__qualname__ = name
    return refuse


def install():
    for name in _PROCESS_FUNCTIONS:
        setattr(os, name, _refusal(name, OSError, NO_PROCESS))
    subprocess.Popen.__init__ = _refusal("__init__", OSError, NO_PROCESS)
    subprocess.Popen.__del__ = lambda self: None
    socket.socket.__init__ = _refusal("__init__", OSError, NO_NETWORK)
    socket.socket.__repr__ = object.__repr__
    for name in ("getaddrinfo", "gethostbyname", "create_connection", "create_server", "socketpair"):
        setattr(socket, name, _refusal(name, OSError, NO_NETWORK))

    refuse_thread = _refusal("start_new_thread", RuntimeError, NO_THREAD)
    _thread.start_new_thread = _thread.start_new = _thread.start_joinable_thread = refuse_thread
    threading._start_joinable_thread = refuse_thread

    load_tzdata = zoneinfo._common.load_tzdata

    def load_time_zone(key):
        try:
            return load_tzdata(key)
        except zoneinfo.ZoneInfoNotFoundError:
            raise zoneinfo.ZoneInfoNotFoundError(f"{key}: {NO_TIME_ZONES}") from None

    zoneinfo._common.load_tzdata = load_time_zone
