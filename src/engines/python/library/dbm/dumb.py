"""A mapping of bytes in two files: `.dat` holds the values, `.dir` says where each of them is.

The files are those of CPython's module of this name, so that either reads what the other has written.
"""

import ast
import builtins
import contextlib
import os
from collections.abc import MutableMapping

__all__ = ["error", "open"]

error = OSError

# A value begins where a block does, so that it can grow a little in its place.
_BLOCK = 512


def _blocks(size):
    return (size + _BLOCK - 1) // _BLOCK


def _as_bytes(value, what):
    if isinstance(value, str):
        return value.encode("utf-8")
    if not isinstance(value, (bytes, bytearray)):
        raise TypeError(f"{what} must be bytes or strings")
    return bytes(value)


class _Database(MutableMapping):
    def __init__(self, name, mode, flag):
        self._mode = mode
        self._readonly = flag == "r"
        self._modified = False
        self._data, self._directory, self._backup = (f"{name}{ending}" for ending in (".dat", ".dir", ".bak"))
        self._index = {}
        if flag == "n" or not os.path.exists(self._data):
            if flag not in ("c", "n"):
                raise error(2, os.strerror(2), self._data)
            for path in (self._data, self._directory):
                with self._create(path):
                    pass
            self._modified = True
        else:
            self._read_index()

    def _create(self, path):
        return builtins.open(path, "w", encoding="latin-1", opener=lambda *how: os.open(*how, self._mode))

    def _read_index(self):
        try:
            file = builtins.open(self._directory, encoding="latin-1")  # noqa: SIM115  # it may not be there
        except FileNotFoundError:
            self._modified = not self._readonly
            return
        with file:
            for line in file:
                key, place = ast.literal_eval(line.rstrip())
                self._index[key.encode("latin-1")] = place

    def _check(self, *, writing=False):
        if self._index is None:
            raise error("DBM object has already been closed")
        if writing and self._readonly:
            raise error("The database is opened for reading only")

    def sync(self):
        """Writes where each value is."""
        if self._index is None or not self._modified:
            return
        with contextlib.suppress(OSError):
            os.unlink(self._backup)
        with contextlib.suppress(OSError):
            os.rename(self._directory, self._backup)
        with self._create(self._directory) as file:
            for key, place in self._index.items():
                file.write(f"{key.decode('latin-1')!r}, {place!r}\n")
        self._modified = False

    def close(self):
        self.sync()
        self._index = None

    __del__ = close

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()

    def __getitem__(self, key):
        self._check()
        position, size = self._index[_as_bytes(key, "keys")]
        with builtins.open(self._data, "rb") as file:
            file.seek(position)
            return file.read(size)

    def __setitem__(self, key, value):
        self._check(writing=True)
        key, value = _as_bytes(key, "keys"), _as_bytes(value, "values")
        position, size = self._index.get(key, (0, -1))
        with builtins.open(self._data, "rb+") as file:
            if size < 0 or _blocks(len(value)) > _blocks(size):
                position = _blocks(file.seek(0, os.SEEK_END)) * _BLOCK
                file.write(bytes(position - file.tell()))
            file.seek(position)
            file.write(value)
        self._index[key] = (position, len(value))
        self._modified = True

    def __delitem__(self, key):
        self._check(writing=True)
        del self._index[_as_bytes(key, "keys")]
        self._modified = True
        self.sync()

    def __contains__(self, key):
        self._check()
        return _as_bytes(key, "keys") in self._index

    def keys(self):
        self._check()
        return list(self._index)

    def items(self):
        self._check()
        return [(key, self[key]) for key in self._index]

    def __iter__(self):
        self._check()
        return iter(self._index)

    def __len__(self):
        self._check()
        return len(self._index)

    iterkeys = __iter__


def open(file, flag="c", mode=0o666):
    """Open the database file, filename, and return corresponding object."""
    if flag not in ("r", "w", "c", "n"):
        raise ValueError("Flag must be one of 'r', 'w', 'c', or 'n'")
    return _Database(os.fsdecode(file), mode, flag)
