# Tries to change the engine's own functions under its feet.
# ends: contained, crashed, error, stopped
import gc


def refuse(*args, **kwargs):
    raise SystemError("rewritten")


gc.unfreeze()
for found in gc.get_objects():
    if isinstance(found, dict) and str(found.get("__name__", "")).startswith("_engine."):
        for name, value in list(found.items()):
            if callable(value):
                found[name] = refuse
print("contained")
