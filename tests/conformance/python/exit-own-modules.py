# exit=1
import pathlib
import sys
import types

pathlib.Path("helper.py").write_text(
    """
class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


of_module = Noisy("helper")
_private = Noisy("private")


def generator():
    try:
        yield
    finally:
        print("generator ended")


running = generator()
next(running)
"""
)
import helper

sys.modules["placed"] = types.SimpleNamespace(kept=helper.Noisy("placed"))
kept = helper.Noisy("main")
shared = helper.__dict__
helper.main = sys.modules[__name__]
1 / 0
