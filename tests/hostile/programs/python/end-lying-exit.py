# Tries to leave with an exit code that is no number when it is told.
# ends: error


class Lie(int):
    def __and__(self, other):
        return "none"

    def __repr__(self):
        return "}"

    __str__ = __repr__


class Exit(SystemExit):
    code = property(lambda self: Lie(5))


raise Exit
