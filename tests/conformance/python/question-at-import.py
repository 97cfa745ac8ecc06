# A question while a module is imported: what the program has done, it has done once, and all is as it was when the answer comes.
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

with open("asking.py", "w") as file:
    file.write("answer = input('on import? ')\nimported = 1\n")
seen = look()
import asking

steps.append(asking.answer)
import asking as again

steps.append(again is asking)
import importlib

importlib.reload(asking)
steps.append(asking.answer)
os.remove("asking.py")
import shutil

shutil.rmtree("__pycache__", ignore_errors=True)
os.listdir()
seen = look()

print(steps)
print(look() == seen, time.time() >= wall, 0 <= time.perf_counter() - steady < 3600)
