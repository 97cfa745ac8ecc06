# Tries to leave the engine without the built-in functions.
# ends: contained, error, crashed, done
import builtins

print("contained")
for name in list(vars(builtins)):
    if not name.startswith("__"):
        setattr(builtins, name, None)
