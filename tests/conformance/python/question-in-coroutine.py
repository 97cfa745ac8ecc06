# Questions in coroutines: what the program has done, it has done once, and all is as it was when the answer comes.
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


async def ask(name, delay):
    await asyncio.sleep(delay)
    steps.append(f"{name} asks")
    answer = input(f"{name}? ")
    await asyncio.sleep(0)
    return name, answer


async def main():
    started = asyncio.get_running_loop().time()
    steps.extend(await asyncio.gather(ask("second", 0.06), ask("first", 0.01)))
    steps.append(asyncio.get_running_loop().time() - started >= 0.06)


asyncio.run(main())

print(steps)
print(look() == seen, time.time() >= wall, 0 <= time.perf_counter() - steady < 3600)
