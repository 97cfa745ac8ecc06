# Tries to reach JavaScript's function constructor with the bridge's C functions, numbers standing for objects.
# ends: contained, crashed, error
import ctypes
import time

library = ctypes.CDLL(None)
code = b"fetch('http://SERVER_HOST:SERVER_PORT/jsv')"
for name in ("JsvUTF8ToString", "JsvNum_fromInt", "JsvObject_GetAttr", "JsvObject_CallMethod", "JsvFunction_Call"):
    try:
        function = getattr(library, name)
        print(name, function(5, b"constructor", code))
    except (AttributeError, ctypes.ArgumentError, TypeError) as error:
        print(name, type(error).__name__)
time.sleep(0.2)
print("contained")
