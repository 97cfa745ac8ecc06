# Tries the C function that runs JavaScript in the worker.
import ctypes

library = ctypes.CDLL(None)
for name in ("emscripten_run_script", "emscripten_run_script_int", "emscripten_run_script_string"):
    try:
        function = getattr(library, name)
        function.restype = ctypes.c_int
        print(name, function(b"self.escaped = 7"))
        if function(b"self.escaped") == 7:
            print("BREACH", name)
    except BaseException as error:
        print(name, type(error).__name__)
print("contained")
