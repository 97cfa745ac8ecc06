import asyncio
async def main():
    barrier = asyncio.Barrier(2)
    async def wait(n):
        position = await barrier.wait()
        return n, position
    print(sorted(await asyncio.gather(wait("x"), wait("y"))))
    queue = asyncio.PriorityQueue()
    for n in (3, 1, 2): queue.put_nowait(n)
    print([queue.get_nowait() for _ in range(3)])
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty:
        print("empty")
asyncio.run(main())
