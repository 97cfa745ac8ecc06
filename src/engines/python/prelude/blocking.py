"""What a terminal does elsewhere: reading a line that must not be seen."""

import getpass
import sys

from . import host


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
    read_secret.__name__ = read_secret.__qualname__ = "getpass"
    getpass.getpass = read_secret
