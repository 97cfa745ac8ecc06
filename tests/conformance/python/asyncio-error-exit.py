# exit=1
import asyncio
async def main():
    raise RuntimeError("from a coroutine")
try:
    asyncio.run(main())
finally:
    print("bye")
