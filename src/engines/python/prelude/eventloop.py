"""asyncio's event loop for a place where nothing but time can wake it."""

import asyncio
import concurrent.futures
import inspect
import signal
from asyncio import base_events, events

from . import host
from .refusals import awaited_refusal, refusal

NO_NETWORK = "A browser page cannot open network connections from Python."
NO_PROCESS = "A browser page cannot start other processes."
NO_FILES = "A browser page has no files and connections that an event loop could wait for."
NO_WAITING = (
    "A browser page has one thread: while it waits here, the loop stands still that is to give this result. "
    "Await asyncio.wrap_future(future) instead."
)


class _Clockwork:
    """Stands where other loops have a selector: there are no files to wait for, so it sleeps."""

    def select(self, timeout):
        if timeout is None or timeout > 0:
            # Not time.sleep(), which goes on after a signal: the loop is to see to what its handler has done.
            host.sleep(timeout)
        return []

    def close(self):
        pass


class _BlockingEventLoop(base_events.BaseEventLoop):
    """Runs callbacks and timers; shows itself under the name of the loop it stands for."""

    def __init__(self, selector=None):
        super().__init__()
        self._selector = _Clockwork()
        self._signal_handlers = {}

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        pass

    def close(self):
        super().close()
        self._selector = None
        for sig in list(self._signal_handlers):
            self.remove_signal_handler(sig)

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
            except SystemExit, KeyboardInterrupt:
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

    def add_signal_handler(self, sig, callback, *args):
        """Add a handler for a signal. The loop calls it, which may be in the middle of nothing else."""
        if inspect.iscoroutine(callback) or inspect.iscoroutinefunction(callback):
            raise TypeError("coroutines cannot be used with add_signal_handler()")
        self._check_signal(sig)
        self._check_closed()
        handle = events.Handle(callback, args, self)

        def receive(number, frame):
            if handle.cancelled():
                self.remove_signal_handler(sig)
            else:
                self._add_callback(handle)

        try:
            signal.signal(sig, receive)
        except OSError:
            # As Linux has it, of those that nothing stops.
            raise RuntimeError(f"sig {sig} cannot be caught") from None
        self._signal_handlers[sig] = handle

    def remove_signal_handler(self, sig):
        """Remove a handler for a signal; false where there was none."""
        self._check_signal(sig)
        if self._signal_handlers.pop(sig, None) is None:
            return False
        signal.signal(sig, signal.default_int_handler if sig == signal.SIGINT else signal.SIG_DFL)
        return True

    def _check_signal(self, sig):
        if not isinstance(sig, int):
            raise TypeError(f"sig must be an int, not {sig!r}")
        if sig not in signal.valid_signals():
            raise ValueError(f"invalid signal number {sig}")


_CONNECTIONS = """
    connect_accepted_socket create_connection create_datagram_endpoint create_server create_unix_connection
    create_unix_server getaddrinfo getnameinfo sock_accept sock_connect sock_recv sock_recv_into sock_recvfrom
    sock_recvfrom_into sock_sendall sock_sendfile sock_sendto start_tls
""".split()


class _LoopFuture(concurrent.futures.Future):
    """What run_coroutine_threadsafe() returns: elsewhere another thread waits for it."""

    def result(self, timeout=None):
        self._refuse_to_wait(timeout)
        return super().result(timeout)

    def exception(self, timeout=None):
        self._refuse_to_wait(timeout)
        return super().exception(timeout)

    def _refuse_to_wait(self, timeout):
        if timeout is None and not self.done():
            raise RuntimeError(NO_WAITING)


_LoopFuture.__name__ = _LoopFuture.__qualname__ = "Future"
_LoopFuture.__module__ = "concurrent.futures._base"


def run_coroutine_threadsafe(coro, loop):
    """Submit a coroutine object to a given event loop.

    Return a concurrent.futures.Future to access the result.
    """
    future = _run_coroutine_threadsafe(coro, loop)
    future.__class__ = _LoopFuture
    return future


_run_coroutine_threadsafe = asyncio.run_coroutine_threadsafe
run_coroutine_threadsafe.__module__ = "asyncio.tasks"
_BlockingEventLoop.__name__ = _BlockingEventLoop.__qualname__ = "_UnixSelectorEventLoop"
_BlockingEventLoop.__module__ = "asyncio.unix_events"


def _refuse(names, error, sentence, make):
    for name in names:
        setattr(_BlockingEventLoop, name, make(f"_UnixSelectorEventLoop.{name}", error, sentence))


def install():
    _refuse(_CONNECTIONS, OSError, NO_NETWORK, awaited_refusal)
    _refuse(("subprocess_exec", "subprocess_shell"), OSError, NO_PROCESS, awaited_refusal)
    _refuse(("connect_read_pipe", "connect_write_pipe"), NotImplementedError, NO_FILES, awaited_refusal)
    _refuse(("add_reader", "add_writer", "remove_reader", "remove_writer"), NotImplementedError, NO_FILES, refusal)
    asyncio.run_coroutine_threadsafe = asyncio.tasks.run_coroutine_threadsafe = run_coroutine_threadsafe
    policy = events._get_event_loop_policy()
    type(policy)._loop_factory = _BlockingEventLoop
    for module in (asyncio, asyncio.unix_events, asyncio.selector_events):
        for name in ("SelectorEventLoop", "EventLoop", "_UnixSelectorEventLoop"):
            if hasattr(module, name):
                setattr(module, name, _BlockingEventLoop)
