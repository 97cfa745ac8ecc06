"""Functions that say in one sentence what a browser cannot do."""

from types import FunctionType


def refusal(name, error, sentence):
    """A function of this qualified name that raises this error with this sentence."""

    def refuse(*args, **kwargs):
        try:
            raise error(sentence)
        except error as failure:
            leave(failure)
            raise

    return _named(refuse, name)


def awaited_refusal(name, error, sentence):
    """The same as a coroutine function, which raises when it is awaited."""

    async def refuse(*args, **kwargs):
        try:
            raise error(sentence)
        except error as failure:
            leave(failure)
            raise

    return _named(refuse, name)


def is_ours(frame):
    """Whether a frame is of the engine's own code."""
    return str(frame.f_globals.get("__name__")).startswith("_engine.")


def leave(failure):
    """Says that an exception has come from none of our functions, which would be C code elsewhere. To be raised again, which adds no frame."""
    step = failure.__traceback__
    while step is not None and is_ours(step.tb_frame):
        step = step.tb_next
    failure.__traceback__ = step


def _named(function, name):
    function.__qualname__ = name
    function.__name__ = name.rpartition(".")[2]
    return function


def claim(module):
    """What has been put into a module, or into a class of it, says that it is of that module: `help()` tells where a function is from."""
    for value in list(vars(module).values()):
        of_class = isinstance(value, type)
        for each in (value, *vars(value).values()) if of_class else (value,):
            function = getattr(each, "__func__", each)
            if isinstance(function, FunctionType) and function.__module__.startswith("_engine."):
                function.__module__ = value.__module__ if of_class else module.__name__
