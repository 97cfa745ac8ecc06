# Tries to leave the engine without the built-in functions.
# ends: error
import builtins

print("contained")
for name in list(vars(builtins)):
    if not name.startswith("__"):
        setattr(builtins, name, None)
