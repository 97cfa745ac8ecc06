# Questions in a generator: what the program has done, it has done once, and all is as it was when the answer comes.
import os
import random
import time
import uuid

with open("kept.txt", "w") as file:
    file.write("kept")
kept = object()


def look():
    """What must not change while a program waits."""
    with open("kept.txt") as file:
        content = file.read()
    return content, os.stat("kept.txt").st_mtime_ns, os.listdir(), random.getstate(), token, id(kept)


token = uuid.uuid4()
seen, wall, steady = look(), time.time(), time.perf_counter()
steps = []

def answers():
    number = 0
    while (line := input(f"{number}? ")) != "end":
        number += 1
        received = yield line
        steps.append(f"received {received}")


generator = answers()
steps.append(next(generator))
for value in "ab":
    try:
        steps.append(generator.send(value))
    except StopIteration:
        steps.append("stopped")

print(steps)
print(look() == seen, time.time() >= wall, 0 <= time.perf_counter() - steady < 3600)
