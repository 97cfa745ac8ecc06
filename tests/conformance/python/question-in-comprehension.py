# Questions in comprehensions and calls of C: what the program has done, it has done once, and all is as it was when the answer comes.
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

steps.append([input(f"{number}? ") for number in range(2)])
steps.append({key: input(f"{key}? ") for key in "ab"})
steps.append(sorted("ba", key=lambda key: input(f"rank of {key}? ")))
steps.append(max((2, 1), key=lambda key: int(input(f"weight of {key}? "))))
steps.append(list(map(input, ["m? ", "n? "])))
steps.append(sum(int(line) for line in iter(lambda: input("+ "), "")))

print(steps)
print(look() == seen, time.time() >= wall, 0 <= time.perf_counter() - steady < 3600)
