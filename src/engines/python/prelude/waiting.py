"""Waiting for files as `select` does: none of those that a program has becomes ready later, so time alone passes."""

import select as _module
import selectors
from time import sleep as _sleep

# Longer than any page is open, in seconds.
EVER = 1e9

_select, _poll = _module.select, _module.poll


def select(rlist, wlist, xlist, timeout=None, /):
    """Wait until one or more file descriptors are ready for some kind of I/O."""
    ready = _select(rlist, wlist, xlist, 0 if timeout is None or timeout > 0 else timeout)
    if not any(ready):
        _sleep(EVER if timeout is None else timeout)
    return ready


class poll:
    """An object that waits for several file descriptors."""

    __slots__ = ("_of",)

    def __init__(self):
        self._of = _poll()

    def register(self, fd, eventmask=_module.POLLIN | _module.POLLPRI | _module.POLLOUT, /):
        """Register a file descriptor with the polling object."""
        self._of.register(fd, eventmask)

    def modify(self, fd, eventmask, /):
        """Modify an already registered file descriptor."""
        self._of.modify(fd, eventmask)

    def unregister(self, fd, /):
        """Remove a file descriptor being tracked by the polling object."""
        self._of.unregister(fd)

    def poll(self, timeout=None, /):
        """Polls the set of registered file descriptors; the timeout is in milliseconds, none or a negative one waits for ever."""
        ready = self._of.poll(0)
        if not ready:
            _sleep(EVER if timeout is None or timeout < 0 else timeout / 1000)
        return ready


def install():
    select.__module__ = poll.__module__ = "select"
    _module.select, _module.poll = select, poll
    selectors.SelectSelector._select = staticmethod(select)
    selectors.PollSelector._selector_cls = poll
