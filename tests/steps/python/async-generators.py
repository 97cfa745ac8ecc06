import asyncio
async def ticks(n):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
    finally:
        done = True
async def main():
    got = []
    async for t in ticks(3):
        got.append(t)
    more = [t async for t in ticks(2)]
    ag = ticks(5)
    first = await anext(ag)
    await ag.aclose()
    return got, more, first
r = asyncio.run(main())
