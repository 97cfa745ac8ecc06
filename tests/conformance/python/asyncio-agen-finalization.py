import asyncio
async def numbers():
    try:
        for i in range(10):
            yield i
    finally:
        await asyncio.sleep(0)
        print("finalized")
async def main():
    async for n in numbers():
        if n == 1: break
    print("left the loop")
    generator = numbers()
    print(await generator.__anext__())
    await generator.aclose()
    print("closed")
asyncio.run(main())
print("loop closed")
