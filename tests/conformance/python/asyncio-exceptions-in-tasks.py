import asyncio
async def fail(n):
    await asyncio.sleep(0)
    raise ValueError(n)
async def main():
    results = await asyncio.gather(fail(1), asyncio.sleep(0, "ok"), fail(2), return_exceptions=True)
    print(results)
    task = asyncio.create_task(fail(3))
    await asyncio.wait([task])
    print(repr(task.exception()), task.done())
    try:
        await asyncio.gather(fail(4), asyncio.sleep(0.01))
    except ValueError as error:
        print("gather", error)
asyncio.run(main())
