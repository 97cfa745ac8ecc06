# Questions while an exception is handled: what the program has done, it has done once, and all is as it was when the answer comes.
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

import sys

for text in ("7", "x", "0"):
    try:
        steps.append(21 / int(text))
    except (ValueError, ZeroDivisionError) as error:
        steps.append(input(f"{error}: go on? "))
        steps.append(sys.exception() is error)
        try:
            raise RuntimeError("second") from error
        except RuntimeError as second:
            steps.append(second.__cause__ is error and second.__context__ is error)

print(steps)
print(look() == seen, time.time() >= wall, 0 <= time.perf_counter() - steady < 3600)
