# Tries to break imports with a search path that is none.
import sys


class Lying(list):
    def __iter__(self):
        raise SystemExit(3)

    def __len__(self):
        return -1


def hook(path):
    raise KeyboardInterrupt(path)


sys.path_hooks.insert(0, hook)
sys.path_importer_cache.clear()
for path in Lying(), None, [5, b"\xff", "\0", "\ud800", "/dev/stdin"], range(1_000):
    sys.path = path
    try:
        import nothing_of_this_name
    except BaseException as error:
        print(type(error).__name__)
print("contained")
