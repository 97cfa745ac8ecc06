import asyncio
async def main():
    try:
        async with asyncio.timeout(0.02):
            await asyncio.sleep(5)
    except TimeoutError as error:
        print("timeout", repr(error))
    try:
        await asyncio.wait_for(asyncio.sleep(5), 0.02)
    except asyncio.TimeoutError:
        print("wait_for")
    print(await asyncio.wait_for(asyncio.sleep(0, "quick"), 1))
asyncio.run(main())
