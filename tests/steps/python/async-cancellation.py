import asyncio
log = []
async def slow():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        log.append("c")
        await asyncio.sleep(0)
        log.append("cleaned")
        raise
    finally:
        log.append("f")
async def main():
    t = asyncio.create_task(slow())
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        log.append("main")
    try:
        async with asyncio.timeout(0.001):
            await asyncio.sleep(1)
    except TimeoutError:
        log.append("to")
    try:
        await asyncio.wait_for(slow(), 0.001)
    except TimeoutError:
        log.append("wf")
asyncio.run(main())
