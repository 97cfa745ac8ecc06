# Tries to find, among all objects there are, one that leads to JavaScript.
import gc
import sys

words = ("jsproxy", "hiwire", "jsbuffer", "pyproxy")
gc.unfreeze()
for found in gc.get_objects():
    kind = type(found).__name__.lower()
    if any(word in kind for word in words):
        print("BREACH", kind)
for kind in object.__subclasses__():
    if any(word in kind.__name__.lower() for word in words):
        print("BREACH", kind)
print(sorted(name for name in sys.modules if "pyodide" in name or name == "js"))
print("contained")
