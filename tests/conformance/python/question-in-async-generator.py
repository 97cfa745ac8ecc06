# Questions in an async generator: what the program has done, it has done once, and all is as it was when the answer comes.
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


async def answers(count):
    try:
        for number in range(count):
            await asyncio.sleep(0)
            yield input(f"{number}? ")
    finally:
        steps.append("closed " + input("closing? "))


async def main():
    async for answer in answers(9):
        steps.append(answer)
        if answer == "stop":
            break
    await asyncio.sleep(0)


asyncio.run(main())

print(steps)
print(look() == seen, time.time() >= wall, 0 <= time.perf_counter() - steady < 3600)
