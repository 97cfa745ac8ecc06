# exit=255
import os

print("a shell sees the lowest eight bits", flush=True)
os._exit(-257)
