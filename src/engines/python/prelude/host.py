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
    """Waits without using the CPU; None waits for ever."""
    request("sleep", seconds=seconds)
