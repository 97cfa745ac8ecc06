"""Mappings of bytes that are kept in files. Of the kinds that CPython has, one needs no library of the system: dbm.dumb."""

import os

from . import dumb

__all__ = ["error", "open", "whichdb"]


class error(Exception):
    pass


error = (error, OSError)


def whichdb(filename):
    """Guess which kind of database a file is: its module, '' for none of them, None for no file at all."""
    name = os.fsdecode(filename)
    if os.path.exists(f"{name}.dir") and os.path.exists(f"{name}.dat"):
        return "dbm.dumb"
    return "" if os.path.exists(name) else None


def open(file, flag="r", mode=0o666):
    """Open or create database at path given by *file*: 'r', 'w', 'c' creates where there is none, 'n' always."""
    kind = whichdb(file) if "n" not in flag else None
    if kind is None and "c" not in flag and "n" not in flag:
        raise error[0](f"db file doesn't exist; use 'c' or 'n' flag to create a new db: {file!r}")
    if kind == "":
        raise error[0](f"db type could not be determined: {file!r}")
    return dumb.open(file, flag, mode)
