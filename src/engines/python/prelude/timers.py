"""Timers that end in a signal: `signal.alarm()` and its like."""

import errno
import os
import signal
import threading
from functools import partial
from math import ceil
from operator import index
from time import monotonic

from . import host, limits
from .refusals import leave

NO_TIMER = "A browser page has no timer for how long a program computes; ITIMER_REAL works."


class _Timer:
    # By time.monotonic(); None as long as it is not set.
    due = None
    interval = 0.0


def _read():
    """In how many seconds the timer goes off, and how often after that; 0 for never."""
    if _Timer.due is None:
        return 0.0, 0.0
    rest = _Timer.due - monotonic()
    if rest <= 0 and _Timer.interval == 0:
        _Timer.due = None
        return 0.0, 0.0
    if rest <= 0:
        _Timer.due -= _Timer.interval * (rest // _Timer.interval)
    return max(_Timer.due - monotonic(), 1e-6), _Timer.interval


def _expire(number, frame):
    limits.end_by(number)


def _set(seconds, interval):
    before = _read()
    _Timer.due = monotonic() + seconds if seconds > 0 else None
    _Timer.interval = interval if seconds > 0 else 0.0
    if seconds > 0 and signal.getsignal(signal.SIGALRM) is signal.SIG_DFL:
        signal.signal(signal.SIGALRM, _expire)
    host.set_timer(seconds, interval)
    return before


def _require_real(which):
    if which in (signal.ITIMER_VIRTUAL, signal.ITIMER_PROF):
        raise OSError(NO_TIMER)
    if which != signal.ITIMER_REAL:
        raise signal.ItimerError(errno.EINVAL, os.strerror(errno.EINVAL))


def alarm(seconds, /):
    """Arrange for SIGALRM to arrive after the given number of seconds."""
    rest, _ = _set(float(index(seconds) % 2**32), 0.0)
    # As Linux rounds it.
    return ceil(rest - 0.5) or ceil(rest)


def setitimer(which, seconds, interval=0.0, /):
    """Sets given itimer: SIGALRM arrives after so many seconds, and then in this interval."""
    for given in (seconds, interval):
        # As C reads a time: what is no number is none.
        if not hasattr(given, "__float__") and not hasattr(given, "__index__"):
            raise TypeError(f"{type(given).__name__!r} object cannot be interpreted as an integer or float")
    seconds, interval = float(seconds), float(interval)
    _require_real(which)
    if seconds < 0 or interval < 0:
        raise signal.ItimerError(errno.EINVAL, os.strerror(errno.EINVAL))
    return _set(seconds, interval)


def getitimer(which, /):
    """Returns current value of given itimer."""
    _require_real(which)
    return _read()


class _BuiltIn(partial):
    __slots__ = ()

    def __repr__(self):
        return f"<built-in function {self.__name__}>"


pause = _BuiltIn(host.pause)
pause.__name__ = pause.__qualname__ = "pause"
pause.__doc__ = "Wait until a signal arrives."


def pthread_kill(thread_id, signalnum, /):
    """Send a signal to a thread."""
    try:
        if thread_id != threading.get_ident():
            raise ProcessLookupError(errno.ESRCH, os.strerror(errno.ESRCH))
        if signalnum != 0:
            signal.raise_signal(signalnum)
    except BaseException as error:
        leave(error)
        raise


def install():
    for function in (alarm, setitimer, getitimer, pause, pthread_kill):
        function.__module__ = "signal"
        setattr(signal, function.__name__, function)
