# Tries to drown the worker in messages of its own.
# ends: contained, stopped
import os

for _ in range(200_000):
    os.write(1000, b'{"do": "secret"}')
print("contained")
