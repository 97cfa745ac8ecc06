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
    active = 0
    async def limited():
        nonlocal active
        async with semaphore:
            active += 1; top = active
            await asyncio.sleep(0.01)
            active -= 1
            return top
    print(await asyncio.gather(*(limited() for _ in range(5))))
    condition = asyncio.Condition()
    async def wait():
        async with condition:
            await condition.wait(); print("notified")
    task = asyncio.create_task(wait()); await asyncio.sleep(0)
    async with condition: condition.notify_all()
    await task
asyncio.run(main())
