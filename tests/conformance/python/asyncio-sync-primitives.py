import asyncio
async def main():
    lock, event, semaphore = asyncio.Lock(), asyncio.Event(), asyncio.Semaphore(2)
    async def guarded(n):
        async with lock:
            print("in", n)
            await asyncio.sleep(0)
            print("out", n)
    await asyncio.gather(guarded(1), guarded(2))
    waiter = asyncio.create_task(event.wait())
    await asyncio.sleep(0); event.set(); print(await waiter)
    active = most = 0
    async def limited(n):
        nonlocal active, most
        async with semaphore:
            active += 1; most = max(most, active)
            await asyncio.sleep(0.01)
            active -= 1
            return n
    print(await asyncio.gather(*(limited(n) for n in range(5))), most)
    condition = asyncio.Condition()
    async def wait():
        async with condition:
            await condition.wait(); print("notified")
    task = asyncio.create_task(wait()); await asyncio.sleep(0)
    async with condition: condition.notify_all()
    await task
asyncio.run(main())
