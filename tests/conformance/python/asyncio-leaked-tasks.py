import asyncio
async def background():
    try:
        while True:
            await asyncio.sleep(0.01)
    except asyncio.CancelledError:
        print("background cancelled")
        raise
async def main():
    task = asyncio.create_task(background())
    await asyncio.sleep(0.03)
    print("main done")
asyncio.run(main())
print("after")
