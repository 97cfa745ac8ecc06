class Managed:
    def __init__(self, name): self.name = name
    def __enter__(self): print("enter", self.name); return self
    def __exit__(self, kind, error, tb):
        print("exit", self.name, kind and kind.__name__)
        return self.name == "b"
with Managed("a") as a, Managed("b"):
    raise RuntimeError("swallowed by b")
print("on")
from contextlib import contextmanager, suppress, ExitStack
@contextmanager
def tag(name):
    print(f"<{name}>")
    yield name
    print(f"</{name}>")
with tag("p"), suppress(ZeroDivisionError):
    1 / 0
with ExitStack() as stack:
    stack.callback(print, "last"); stack.enter_context(tag("b"))
