import asyncio
class Counter:
    def __init__(self, stop): self.stop, self.current = stop, 0
    def __aiter__(self): return self
    async def __anext__(self):
        if self.current >= self.stop: raise StopAsyncIteration
        await asyncio.sleep(0.01)
        self.current += 1
        return self.current
async def squares(n):
    for i in range(n):
        yield i * i
        await asyncio.sleep(0)
async def main():
    async for n in Counter(3): print(n, end=" ")
    print([x async for x in squares(4)], {x: 1 async for x in squares(2)})
    iterator = aiter(squares(1))
    print(await anext(iterator), await anext(iterator, "done"))
asyncio.run(main())
