# Tries to change how the engine's own classes and imports are made.
# ends: error
import builtins


def refuse(*args, **options):
    raise SystemExit("nothing more")


builtins.__build_class__ = builtins.__import__ = refuse
builtins.open = builtins.exec = builtins.compile = builtins.isinstance = refuse
undefined
