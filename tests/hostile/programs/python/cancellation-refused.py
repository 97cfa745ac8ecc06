# Tries to go on in a task that is not cancelled.
# ends: stopped
import asyncio


async def stay():
    while True:
        try:
            await asyncio.sleep(0.01)
        except asyncio.CancelledError:
            pass


async def main():
    asyncio.create_task(stay())


asyncio.run(main())
