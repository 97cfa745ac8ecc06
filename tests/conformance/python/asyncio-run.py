import asyncio
async def add(a, b):
    await asyncio.sleep(0.01)
    return a + b
print(asyncio.run(add(1, 2)))
async def main():
    print(await asyncio.gather(add(1, 1), add(2, 2), add(3, 3)))
asyncio.run(main())
