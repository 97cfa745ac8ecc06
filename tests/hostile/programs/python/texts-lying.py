# Tries to break the report with an exception that is made of texts that lie.
# ends: error
class Text(str):
    def __str__(self):
        return self

    def __len__(self):
        return 10**18

    def __getitem__(self, key):
        raise SystemExit

    def __format__(self, spec):
        raise KeyboardInterrupt

    def __eq__(self, other):
        raise MemoryError

    __hash__ = str.__hash__

    @property
    def __class__(self):
        raise RecursionError


class Odd(SyntaxError):
    __module__ = Text("module")
    __qualname__ = Text("Odd").__str__()
    filename = Text("main.py")
    lineno = Text("1")
    offset = Text("1")
    msg = Text("message")
    text = Text("text")


error = Odd(Text("a"))
error.__notes__ = (Text("note"), 5)
raise error from Odd(Text("cause"))
