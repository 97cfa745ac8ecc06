import asyncio
async def fine():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("cancelled")
        raise
async def bad():
    await asyncio.sleep(0.01)
    raise ValueError("bad")
async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fine())
            group.create_task(bad())
    except* ValueError as errors:
        print(errors.exceptions)
    async with asyncio.TaskGroup() as group:
        task = group.create_task(asyncio.sleep(0, "value"))
    print(task.result())
asyncio.run(main())
