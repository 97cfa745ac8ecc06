# Tries to use up the stack by methods of methods that are asked for their attributes.
import types

deep = abs
for _ in range(200_000):
    deep = types.MethodType(deep, 1)
for ask in (
    repr,
    dir,
    lambda method: method.__doc__,
    lambda method: method.missing,
    lambda method: method.__isabstractmethod__,
    lambda method: method.__reduce__(),
    lambda method: hasattr(method, "missing"),
    lambda method: getattr(method, "missing", None),
):
    try:
        ask(deep)
    except RecursionError as error:
        print(error)
print("contained")
