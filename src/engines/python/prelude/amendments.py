"""What is changed in modules of the library when a program imports them: what a browser cannot do is said in one sentence."""

from .eventloop import NO_PROCESS
from .refusals import refusal

NO_PAGE = "A program in a browser page cannot open other pages."
NO_LIBRARY = "A browser page cannot load shared libraries."

_SHARED_BY_PROCESSES = """
    Array Barrier BoundedSemaphore Condition Event JoinableQueue Lock Manager Pipe Pool Queue RLock Semaphore SimpleQueue Value
""".split()


def _in_webbrowser(module):
    for name in ("open", "open_new", "open_new_tab"):
        setattr(module, name, refusal(name, module.Error, NO_PAGE))
        setattr(module.BaseBrowser, name, refusal(name, module.Error, NO_PAGE))
    module.GenericBrowser.open = module.BaseBrowser.open


def _in_ctypes(module):
    load = module.dlopen

    def dlopen(name, flag=0, /):
        # None is the interpreter itself.
        if name is None:
            return load(name, flag)
        try:
            raise OSError(NO_LIBRARY)
        except OSError as error:
            # As in refusals.py.
            error.__traceback__ = None
            raise

    module.dlopen = dlopen


def _in_contexts(module):
    for name in _SHARED_BY_PROCESSES:
        setattr(module.BaseContext, name, refusal(name, OSError, NO_PROCESS))


def _in_processes(module):
    module.BaseProcess.start = refusal("start", OSError, NO_PROCESS)


def _in_process_pools(module):
    module._check_system_limits = refusal("_check_system_limits", NotImplementedError, NO_PROCESS)


# By name.
OF = {
    "_ctypes": _in_ctypes,
    "concurrent.futures.process": _in_process_pools,
    "multiprocessing.context": _in_contexts,
    "multiprocessing.process": _in_processes,
    "webbrowser": _in_webbrowser,
}
