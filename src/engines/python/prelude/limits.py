"""What a browser cannot do, said in one plain sentence where a program asks for it."""

import _signal
import _thread
import errno
import hashlib
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from operator import index

from .eventloop import NO_NETWORK, NO_PROCESS
from .refusals import is_ours, leave, refusal

NO_THREAD = "A browser page cannot start threads in Python; asyncio works, and so does calling the function."

_PROCESS_FUNCTIONS = """
    execl execle execlp execlpe execv execve execvp execvpe fork forkpty popen posix_spawn
    posix_spawnp spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp spawnvpe wait wait3 wait4 waitpid
""".split()


NO_OTHER_PROCESS = "A browser page has no other processes."
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


def kill(pid, sig, /):
    """Kill a process with a signal."""
    try:
        if index(pid) not in (0, os.getpid()):
            raise ProcessLookupError(errno.ESRCH, NO_OTHER_PROCESS)
        if sig != 0:
            raise_signal(sig)
    except BaseException as error:
        leave(error)
        raise


def raise_signal(signalnum, /):
    """Send a signal to the executing process."""
    try:
        number = int(signalnum)
        if not 0 < number < signal.NSIG:
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        handler = signal.getsignal(number)
        if number in _UNSTOPPABLE or (handler is signal.SIG_DFL and number not in _IGNORED):
            end_by(number)
        elif handler not in (signal.SIG_DFL, signal.SIG_IGN):
            _wake(number)
            handler(number, _programs_frame())
    except BaseException as error:
        leave(error)
        raise


def _programs_frame():
    """The innermost frame that is none of ours."""
    frame = sys._getframe(1)
    while frame is not None and is_ours(frame):
        frame = frame.f_back
    return frame


def _wake(number):
    """Writes a signal's number to the file that the program has asked for."""
    fd = signal.set_wakeup_fd(-1)
    if fd != -1:
        signal.set_wakeup_fd(fd)
        os.write(fd, bytes([number]))


def _set_handler(signalnum, handler, /):
    """Set the action for the given signal."""
    if signalnum in _UNSTOPPABLE:
        try:
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        except OSError as error:
            leave(error)
            raise
    return _signal_handler(signalnum, handler)


_signal_handler = _signal.signal
_UNSTOPPABLE = {signal.SIGKILL, signal.SIGSTOP}
_IGNORED = {signal.SIGCHLD, signal.SIGCONT, signal.SIGURG, signal.SIGWINCH}


def end_by(number):
    """The signal ends the program, of which a shell says what it was."""
    os.write(2, f"{signal.strsignal(number)}\n".encode())
    os._exit(128 + number)


def abort():
    """Abort the interpreter immediately."""
    end_by(signal.SIGABRT)


def get_clock_info(name, /):
    """Get information of the specified clock."""
    return _get_clock_info("process_time" if name == "thread_time" else name)


_get_clock_info = time.get_clock_info


def install():
    for name in _PROCESS_FUNCTIONS:
        setattr(os, name, refusal(name, OSError, NO_PROCESS))
    for function in (system, kill, abort):
        function.__module__ = "posix"
        setattr(os, function.__name__, function)
    os.killpg = refusal("killpg", OSError, NO_OTHER_PROCESS)
    raise_signal.__module__ = "signal"
    signal.raise_signal = raise_signal
    _set_handler.__name__ = _set_handler.__qualname__ = "signal"
    _set_handler.__module__ = "_signal"
    _signal.signal = _set_handler
    subprocess.Popen.__init__ = refusal("__init__", OSError, NO_PROCESS)
    subprocess.Popen.__del__ = lambda self: None
    socket.socket.__init__ = refusal("__init__", OSError, NO_NETWORK)
    socket.socket.__repr__ = object.__repr__
    for name in ("getaddrinfo", "gethostbyname", "create_connection", "create_server", "socketpair"):
        setattr(socket, name, refusal(name, OSError, NO_NETWORK))

    for function in (pbkdf2_hmac, scrypt):
        function.__module__ = "_hashlib"
        setattr(hashlib, function.__name__, function)
    hashlib.__all__ += ("pbkdf2_hmac",)

    # One thread computes all.
    time.thread_time, time.thread_time_ns = time.process_time, time.process_time_ns
    get_clock_info.__module__ = "time"
    time.get_clock_info = get_clock_info

    refuse_thread = refusal("start_new_thread", RuntimeError, NO_THREAD)
    _thread.start_new_thread = _thread.start_new = _thread.start_joinable_thread = refuse_thread
    threading._start_joinable_thread = refuse_thread
