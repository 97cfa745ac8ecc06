# Tries to leave a run that ends in no known way, so that the page waits for ever.
# ends: crashed, stopped
import gc
import sys

gc.unfreeze()
for found in gc.get_objects():
    if isinstance(found, dict) and found.get("__name__") == "_engine.program":
        found["_conclude"] = lambda: {"status": "nonsense", "exitCode": "none"}
print("sent")
