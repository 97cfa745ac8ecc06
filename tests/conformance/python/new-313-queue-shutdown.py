# by hand: asyncio.Queue.shutdown is new in 3.13.
import asyncio
async def main():
    queue = asyncio.Queue()
    queue.put_nowait("last")
    queue.shutdown()
    print(await queue.get())
    try:
        await queue.get()
    except asyncio.QueueShutDown:
        print("shut down")
asyncio.run(main())
