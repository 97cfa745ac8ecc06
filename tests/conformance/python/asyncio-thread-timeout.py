# by hand: there are no threads; what takes too long is late all the same
import asyncio
import selectors
import time


def slow(seconds):
    time.sleep(seconds)
    return seconds


async def main():
    try:
        await asyncio.wait_for(asyncio.to_thread(slow, 0.2), 0.05)
    except TimeoutError:
        print("too late")
    print(await asyncio.wait_for(asyncio.to_thread(slow, 0.01), 5))
    try:
        async with asyncio.timeout(0.05):
            await asyncio.get_running_loop().run_in_executor(None, slow, 0.2)
    except TimeoutError:
        print("too late again")
    print(await asyncio.gather(*(asyncio.to_thread(slow, n / 100) for n in range(3))))
    cancelled = asyncio.get_running_loop().run_in_executor(None, print, "never")
    print(cancelled.cancel())
    coroutine = asyncio.sleep(0, "threadsafe")
    print(await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(coroutine, asyncio.get_running_loop())))


asyncio.run(main())
loop = asyncio.SelectorEventLoop(selectors.SelectSelector())
print(loop.run_until_complete(asyncio.sleep(0, "selector")))
loop.close()
