# exit=1
import atexit
import builtins

atexit.register(print, "the end")
for name in "str", "len", "isinstance", "type", "dict", "getattr", "issubclass", "super", "range", "sorted":
    setattr(builtins, name, None)
raise ValueError("without functions")
