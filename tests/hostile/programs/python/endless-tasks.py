# Tries to hang by tasks that make tasks.
# ends: stopped, error, crashed
import asyncio


async def more():
    asyncio.ensure_future(more())
    await asyncio.sleep(0)
    await more()


asyncio.run(more())
