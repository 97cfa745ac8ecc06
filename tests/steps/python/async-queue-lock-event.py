import asyncio
async def prod(q):
    for i in range(3):
        await q.put(i)
    await q.put(None)
async def cons(q, out):
    while (x := await q.get()) is not None:
        out.append(x)
async def main():
    q = asyncio.Queue(1)
    out = []
    lock = asyncio.Lock()
    async with lock:
        n = 1
    await asyncio.gather(prod(q), cons(q, out))
    ev = asyncio.Event()
    async def setter():
        ev.set()
    t = asyncio.create_task(setter())
    await ev.wait()
    return out
r = asyncio.run(main())
