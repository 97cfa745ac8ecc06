# exit=134
# by hand: as a shell has it
import os

print("before", flush=True)
os.abort()
