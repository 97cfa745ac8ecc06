# Tries to break the report of an exception by the exception itself.
# ends: error
class Hostile(BaseException):
    def __str__(self):
        raise Hostile()

    __repr__ = __str__

    @property
    def __traceback__(self):
        raise Hostile()

    @property
    def __cause__(self):
        return self


raise Hostile()
