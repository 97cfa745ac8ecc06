"""Requests to the worker, written to a device file: session.ts is the other side."""

import os
from functools import partial
from json.encoder import c_make_encoder, encode_basestring_ascii

from .own import __builtins__  # noqa: F401

# The part that is written in C needs nothing that a program can replace.
_encode = c_make_encoder(None, str, encode_basestring_ascii, None, ": ", ", ", False, False, True)
_write = os.write
_CHANNEL = 1000

# Waits until a signal comes. It is all C code: what handles the signal finds no frame of ours.
pause = partial(os.fsync, _CHANNEL)


def request(what, **details):
    """Asks the worker to do something; returns when it has been done."""
    _write(_CHANNEL, "".join(_encode({"do": what, **details}, 0)).encode())


def set_timer(seconds, interval):
    """Has SIGALRM sent after so many seconds, and then in this interval; 0 is never."""
    # As below.
    _write(
        _CHANNEL, b'{"do": "timer", "seconds": %s, "interval": %s}' % (str(seconds).encode(), str(interval).encode())
    )


def sleep(seconds):
    """Waits without using the CPU, until a signal comes at the latest; None waits for ever."""
    # A tracer of the program's own would see the encoder at work.
    _write(_CHANNEL, b'{"do": "sleep", "seconds": %s}' % (b"null" if seconds is None else str(float(seconds)).encode()))
