"""asyncio's event loop for a place where nothing but time can wake it."""

import asyncio
from asyncio import base_events, events

from . import host

NO_NETWORK = "A browser page cannot open network connections from Python."
NO_PROCESS = "A browser page cannot start other processes."


class _Clockwork:
    """Stands where other loops have a selector: there are no files to wait for, so it sleeps."""

    def select(self, timeout):
        if timeout is None or timeout > 0:
            host.sleep(timeout)
        return []

    def close(self):
        pass


class _BlockingEventLoop(base_events.BaseEventLoop):
    """Runs callbacks and timers; shows itself under the name of the loop it stands for."""

    def __init__(self, selector=None):
        super().__init__()
        self._selector = _Clockwork()

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        pass

    def close(self):
        super().close()
        self._selector = None

    def run_in_executor(self, executor, func, *args):
        """There are no threads: the loop runs the function, and stands still meanwhile. What became due then comes first."""
        self._check_closed()
        if self._debug:
            self._check_callback(func, "run_in_executor")
        future = self.create_future()

        def run():
            if future.cancelled():
                return
            try:
                result = func(*args)
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as error:
                self.call_later(0, settle, future.set_exception, error)
            else:
                self.call_later(0, settle, future.set_result, result)

        def settle(end, outcome):
            if not future.done():
                end(outcome)

        self.call_soon(run)
        return future

    async def create_connection(self, *args, **kwargs):
        raise OSError(NO_NETWORK)

    async def create_server(self, *args, **kwargs):
        raise OSError(NO_NETWORK)

    async def create_datagram_endpoint(self, *args, **kwargs):
        raise OSError(NO_NETWORK)

    async def create_unix_connection(self, *args, **kwargs):
        raise OSError(NO_NETWORK)

    async def create_unix_server(self, *args, **kwargs):
        raise OSError(NO_NETWORK)

    async def getaddrinfo(self, *args, **kwargs):
        raise OSError(NO_NETWORK)

    async def subprocess_exec(self, *args, **kwargs):
        raise OSError(NO_PROCESS)

    async def subprocess_shell(self, *args, **kwargs):
        raise OSError(NO_PROCESS)

    def add_signal_handler(self, sig, callback, *args):
        raise RuntimeError("A browser page does not receive signals.")

    def remove_signal_handler(self, sig):
        return False


_BlockingEventLoop.__name__ = _BlockingEventLoop.__qualname__ = "_UnixSelectorEventLoop"
_BlockingEventLoop.__module__ = "asyncio.unix_events"


def install():
    policy = events._get_event_loop_policy()
    type(policy)._loop_factory = _BlockingEventLoop
    for module in (asyncio, asyncio.unix_events, asyncio.selector_events):
        for name in ("SelectorEventLoop", "EventLoop", "_UnixSelectorEventLoop"):
            if hasattr(module, name):
                setattr(module, name, _BlockingEventLoop)
