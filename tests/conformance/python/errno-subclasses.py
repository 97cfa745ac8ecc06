import errno
import os
import pathlib

for number in (1, 2, 3, 4, 10, 11, 13, 17, 20, 21, 32, 39, 103, 104, 108, 110, 111, 114, 115, 5, 9999):
    error = OSError(number, "words")
    print(number, type(error).__name__, error.errno, error.strerror, error)
print(repr(OSError(2, "No such file or directory", "a.txt")), OSError(2, "gone", "a", None, "b"))
print(OSError("only words").errno, OSError(2).errno)
try:
    raise OSError(errno.ENOENT, os.strerror(errno.ENOENT), "data.csv")
except FileNotFoundError as error:
    print(error, error.filename)


class Mine(OSError):
    pass


print(type(Mine(2, "kept")).__name__, Mine(2, "kept").errno)
try:
    pathlib.Path("none.txt").read_text()
except OSError as error:
    print(error.errno == errno.ENOENT, error)
try:
    pathlib.Path("there").mkdir()
    pathlib.Path("there").mkdir()
except FileExistsError as error:
    print(error)
try:
    pathlib.Path("none").unlink()
except FileNotFoundError as error:
    print(error)
