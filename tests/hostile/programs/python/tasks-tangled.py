# Tries to hold the event loop by tasks that wait for each other, cancel each other and begin anew when they end.
# ends: stopped
import asyncio


async def chain(previous):
    if previous is not None:
        await previous
    return previous


async def phoenix():
    try:
        await asyncio.sleep(0)
    finally:
        for _ in range(2):
            kept.add(asyncio.ensure_future(phoenix()))
        asyncio.current_task().cancel()
        await asyncio.sleep(0)


kept = set()


async def main():
    last = None
    for _ in range(20_000):
        last = asyncio.ensure_future(chain(last))
    await last
    kept.add(asyncio.ensure_future(phoenix()))
    while True:
        await asyncio.gather(*kept, return_exceptions=True)


asyncio.run(main(), loop_factory=asyncio.SelectorEventLoop)
