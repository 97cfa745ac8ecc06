# by hand: only the reader's frames are shown, with the carets that a call has since 3.13.
# exit=1
import asyncio
async def main():
    raise RuntimeError("from a coroutine")
try:
    asyncio.run(main())
finally:
    print("bye")
