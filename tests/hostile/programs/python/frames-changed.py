# Tries to break frames: cleared, jumped in, with code that is none.
# ends: contained, error, crashed
import sys
import types


def target():
    x = 1
    y = 2
    return x + y


code = target.__code__
for change in (
    {"co_stacksize": 0},
    {"co_varnames": ()},
    {"co_consts": ()},
    {"co_name": "\0" * 1_000},
    {"co_firstlineno": 2**31 - 1},
    {"co_linetable": b"\xff" * 100},
    {"co_exceptiontable": b"\xff" * 100},
):
    try:
        target.__code__ = code.replace(**change)
        if "co_stacksize" not in change and "co_consts" not in change and "co_varnames" not in change:
            print(target())
    except Exception as error:
        print(type(error).__name__)
try:
    sys._getframe().clear()
except RuntimeError as error:
    print(error)
try:
    types.FunctionType(code, {}, argdefs=(1,) * 255)()
    sys._getframe().f_lineno = 5
except Exception as error:
    print(type(error).__name__)
print("contained")
