import asyncio
class R:
    async def __aenter__(self):
        await asyncio.sleep(0)
        return self
    async def __aexit__(self, *e):
        await asyncio.sleep(0)
        return True
class It:
    def __init__(self): self.n = 0
    def __aiter__(self): return self
    async def __anext__(self):
        self.n += 1
        if self.n > 2:
            raise StopAsyncIteration
        return self.n
async def main():
    async with R() as r:
        x = 1
        raise ValueError
    out = [v async for v in It()]
    async for v in It():
        if v == 2:
            break
    else:
        x = 2
    d = {v: v async for v in It()}
    s = await asyncio.gather(*(asyncio.sleep(0, k) for k in range(2)), return_exceptions=True)
    return out
r = asyncio.run(main())
