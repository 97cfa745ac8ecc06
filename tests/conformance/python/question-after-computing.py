# A question after seconds of computing: what the program has done, it has done once, and all is as it was when the answer comes.
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

def compute(seconds):
    count, until = 0, time.perf_counter() + seconds
    while time.perf_counter() < until:
        count += 1
    return count


first = compute(2.0)
started = time.perf_counter()
steps.append(input("first? "))
steps.append(time.perf_counter() - started < 60)
second = compute(0.2)
steps.append(input("second? "))
third = compute(0.2)
# The clock goes on as it did: as much is done in as much time, on a busy machine too.
steps.append(first > 0 and second > 0 and third > 0)
steps.append(1 / 50 < third / second < 50)

print(steps)
print(look() == seen, time.time() >= wall, 0 <= time.perf_counter() - steady < 3600)
