"""Requests to the worker, written to a device file: session.ts is the other side."""

import os
from json import JSONEncoder

_encode = JSONEncoder().encode
_write = os.write
_CHANNEL = 1000


def request(what, **details):
    """Asks the worker to do something; returns when it has been done."""
    _write(_CHANNEL, _encode({"do": what, **details}).encode())


def sleep(seconds):
    """Waits without using the CPU, until a signal comes at the latest; None waits for ever."""
    # A tracer of the program's own would see the encoder at work.
    _write(_CHANNEL, b'{"do": "sleep", "seconds": %s}' % (b"null" if seconds is None else str(float(seconds)).encode()))
