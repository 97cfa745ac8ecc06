# Tries to leave without the engine being told.
# ends: done, contained, error
import os

print("contained", flush=True)
os._exit(0)
