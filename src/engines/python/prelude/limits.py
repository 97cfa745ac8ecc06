"""What a browser cannot do, said in one plain sentence where a program asks for it."""

import _thread
import hashlib
import os
import signal
import socket
import subprocess
import sys
import threading
import time

from .eventloop import NO_NETWORK, NO_PROCESS

NO_THREAD = "A browser page cannot start threads in Python; asyncio works, and so does calling the function."

_PROCESS_FUNCTIONS = """
    execl execle execlp execlpe execv execve execvp execvpe fork forkpty popen posix_spawn
    posix_spawnp spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp spawnvpe wait waitpid
""".split()


NO_SIGNALS = "A browser page does not send signals."
_CLEARS = ("clear", "cls", "reset")


def system(command):
    """Execute the command in a subshell."""
    sys.stdout.flush()
    if os.fsdecode(command).strip() in _CLEARS:
        sys.stdout.write("\x1b[H\x1b[2J")
        sys.stdout.flush()
        return 0
    sys.stderr.write(f"{NO_PROCESS}\n")
    # As a shell says that there is no such command.
    return 127 << 8


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """Password based key derivation function 2 (PKCS #5 v2.0) with HMAC as pseudorandom function."""
    import _passwords

    return _passwords.pbkdf2_hmac(hash_name, password, salt, iterations, dklen)


def scrypt(password, *, salt, n, r, p, maxmem=0, dklen=64):
    """scrypt password-based key derivation function."""
    import _passwords

    return _passwords.scrypt(password, salt=salt, n=n, r=r, p=p, maxmem=maxmem, dklen=dklen)


def _refusal(name, error, sentence):
    def refuse(*args, **kwargs):
        raise error(sentence)

    refuse.__name__ = refuse.__qualname__ = name
    return refuse


def install():
    for name in _PROCESS_FUNCTIONS:
        setattr(os, name, _refusal(name, OSError, NO_PROCESS))
    system.__module__ = "posix"
    os.system = system
    for name in ("kill", "killpg"):
        setattr(os, name, _refusal(name, OSError, NO_SIGNALS))
    for name in ("alarm", "setitimer", "pause", "pthread_kill"):
        setattr(signal, name, _refusal(name, OSError, NO_SIGNALS))
    subprocess.Popen.__init__ = _refusal("__init__", OSError, NO_PROCESS)
    subprocess.Popen.__del__ = lambda self: None
    socket.socket.__init__ = _refusal("__init__", OSError, NO_NETWORK)
    socket.socket.__repr__ = object.__repr__
    for name in ("getaddrinfo", "gethostbyname", "create_connection", "create_server", "socketpair"):
        setattr(socket, name, _refusal(name, OSError, NO_NETWORK))

    for function in (pbkdf2_hmac, scrypt):
        function.__module__ = "_hashlib"
        setattr(hashlib, function.__name__, function)
    hashlib.__all__ += ("pbkdf2_hmac",)

    # One thread computes all.
    time.thread_time, time.thread_time_ns = time.process_time, time.process_time_ns

    refuse_thread = _refusal("start_new_thread", RuntimeError, NO_THREAD)
    _thread.start_new_thread = _thread.start_new = _thread.start_joinable_thread = refuse_thread
    threading._start_joinable_thread = refuse_thread
