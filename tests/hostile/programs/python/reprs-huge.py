# Tries to hold the page by texts of millions of characters, wherever one is shown.
# ends: error
import sys
import warnings


class Huge:
    def __repr__(self):
        return "<huge " + "\u0301" * 5_000_000 + ">"

    __str__ = __repr__


sys.displayhook(Huge())
warnings.warn(repr(Huge()), stacklevel=1)
try:
    raise KeyError(Huge())
except KeyError as error:
    error.add_note("note" * 3_000_000)
    raise RuntimeError(Huge(), "x" * 10_000_000) from error
