# by hand: elsewhere the last line waits for ever
import asyncio


async def work(value):
    await asyncio.sleep(0.01)
    return value


async def main():
    loop = asyncio.get_running_loop()
    future = asyncio.run_coroutine_threadsafe(work(5), loop)
    print(type(future).__name__, future.done())
    try:
        future.result(timeout=0.02)
    except TimeoutError as error:
        print(type(error).__name__)
    print(await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(work(6), loop)))
    future = asyncio.run_coroutine_threadsafe(work(7), loop)
    await asyncio.sleep(0.05)
    print(future.result(), future.exception())
    for ask in ("result", "exception"):
        try:
            getattr(asyncio.run_coroutine_threadsafe(work(8), loop), ask)()
        except RuntimeError as error:
            print(error)
    await asyncio.sleep(0.05)


asyncio.run(main())
