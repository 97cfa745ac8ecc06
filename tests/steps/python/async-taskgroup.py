import asyncio
async def work(n, fail=False):
    await asyncio.sleep(0.001 * n)
    if fail:
        raise ValueError(n)
    return n
async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            a = tg.create_task(work(1))
            b = tg.create_task(work(2, True))
            c = tg.create_task(work(9000))
    except* ValueError as eg:
        e = len(eg.exceptions)
    return a.result(), c.cancelled(), e
r = asyncio.run(main())
