# by hand: of modules that nobody has imported there are no classes, of the others there are
import json


def below(base):
    for each in base.__subclasses__():
        yield each
        yield from below(each)


print([each.__name__ for each in BaseException.__subclasses__()])
print([each.__name__ for each in ValueError.__subclasses__()])
print([each.__name__ for each in OSError.__subclasses__()])
print(sorted({each.__module__ for each in below(BaseException)}))


class Own(LookupError):
    pass


print([each.__name__ for each in LookupError.__subclasses__()], issubclass(json.JSONDecodeError, ValueError))
