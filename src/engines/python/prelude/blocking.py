"""What waits in the operating system elsewhere: sleeping, and reading a line that must not be seen."""

import getpass
import sys
import time

from . import host

_monotonic = time.monotonic


def sleep(seconds, /):
    """sleep(seconds)

    Delay execution for a given number of seconds.  The argument may be
    a floating-point number for subsecond precision.
    """
    if not isinstance(seconds, (int, float)):
        if not hasattr(type(seconds), "__index__"):
            raise TypeError(f"'{type(seconds).__name__}' object cannot be interpreted as an integer")
        seconds = seconds.__index__()
    if seconds != seconds:
        raise ValueError("Invalid value NaN (not a number)")
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    if seconds > 9223372036:
        raise OverflowError("timestamp too large to convert to C PyTime_t")
    end = _monotonic() + seconds
    host.sleep(seconds)
    # A signal whose handler raises nothing only interrupts.
    while (rest := end - _monotonic()) > 0:
        host.sleep(rest)


def read_secret(prompt="Password: ", stream=None, *, echo_char=None):
    """Prompt for a password, with echo turned off."""
    sys.stdout.write(prompt)
    sys.stdout.flush()
    host.request("secret")
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.removesuffix("\n")


def install():
    sleep.__module__ = "time"
    read_secret.__name__ = read_secret.__qualname__ = "getpass"
    time.sleep = sleep
    getpass.getpass = read_secret
