# Tries to begin itself anew, again and again, as another module.
# ends: contained, error
import importlib
import runpy
import sys

depth = globals().get("depth", 0)
if depth < 5:
    try:
        runpy.run_path("main.py", {"depth": depth + 1})
    except BaseException as error:
        print(type(error).__name__)
    sys.modules["again"] = sys.modules[__name__]
    sys.modules[__name__].__spec__ = importlib.machinery.ModuleSpec("again", None, origin="main.py")
    for _ in range(3):
        try:
            importlib.reload(sys.modules["again"])
        except BaseException as error:
            print(type(error).__name__)
sys.modules.pop("__main__", None)
print("contained")
