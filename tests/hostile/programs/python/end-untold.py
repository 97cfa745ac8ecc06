# Tries to break everything that tells of a failure: its class, its name, its message, its traceback, and the streams.
# ends: error
import sys


class Meta(type):
    __name__ = property(lambda cls: 10**400)
    __module__ = property(lambda cls: 1 / 0)


class Untold(Exception, metaclass=Meta):
    __class__ = property(lambda self: 1 / 0)
    __traceback__ = __cause__ = __context__ = property(lambda self: 1 / 0)

    def __str__(self):
        raise SystemExit(0)

    __repr__ = __str__


sys.excepthook = lambda *_: sys.exit("gone")
sys.stderr = sys.stdout = None
raise Untold
