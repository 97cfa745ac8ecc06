# A question while other tasks wait: what the program has done, it has done once, and all is as it was when the answer comes.
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

import asyncio


async def tick():
    for number in range(3):
        steps.append(f"tick {number}")
        await asyncio.sleep(0.01)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(tick())
        await asyncio.sleep(0)
        steps.append(input("Meanwhile? "))
    async with asyncio.timeout(60):
        steps.append(input("In time? "))


asyncio.run(main())

print(steps)
print(look() == seen, time.time() >= wall, 0 <= time.perf_counter() - steady < 3600)
