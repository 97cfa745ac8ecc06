# by hand: `python -m asyncio` allows this, a script does not.
import asyncio
await asyncio.sleep(0.01)
async def numbers():
    for i in range(3): yield i
async for n in numbers():
    print(n)
print([n async for n in numbers()], await asyncio.gather(asyncio.sleep(0, "a"), asyncio.sleep(0, "b")))
