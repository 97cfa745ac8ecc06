import asyncio
async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print("cleaning", error.args)
        await asyncio.sleep(0)
        raise
    finally:
        print("finally")
async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    print(task.cancel("enough"), task.cancelled())
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled", task.cancelled(), task.cancelling())
    shielded = asyncio.create_task(asyncio.sleep(0.02, "survived"))
    try:
        await asyncio.wait_for(asyncio.shield(shielded), 0.005)
    except TimeoutError:
        print(await shielded)
asyncio.run(main())
