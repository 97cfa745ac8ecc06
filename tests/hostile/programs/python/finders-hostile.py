# Tries to break what the end imports, by a finder that stands before all others.
# ends: error
import sys


class Finder:
    @staticmethod
    def find_spec(name, path=None, target=None):
        raise KeyboardInterrupt(name)


sys.meta_path.insert(0, Finder)
sys.path_hooks.insert(0, Finder.find_spec)
for name in list(sys.modules):
    if name not in ("sys", "builtins"):
        del sys.modules[name]
1 / 0
