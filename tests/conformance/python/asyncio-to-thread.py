import asyncio, time
def blocking(x, *, y=0):
    time.sleep(0.01)
    return x + y
async def main():
    print(await asyncio.to_thread(blocking, 1, y=2))
    print(await asyncio.get_running_loop().run_in_executor(None, blocking, 5))
    try:
        await asyncio.to_thread(int, "x")
    except ValueError as error:
        print(error)
asyncio.run(main())
