"""Functions that say in one sentence what a browser cannot do."""


def refusal(name, error, sentence):
    """A function of this qualified name that raises this error with this sentence."""

    def refuse(*args, **kwargs):
        raise error(sentence)

    return _named(refuse, name)


def awaited_refusal(name, error, sentence):
    """The same as a coroutine function, which raises when it is awaited."""

    async def refuse(*args, **kwargs):
        raise error(sentence)

    return _named(refuse, name)


def _named(function, name):
    function.__qualname__ = name
    function.__name__ = name.rpartition(".")[2]
    return function
