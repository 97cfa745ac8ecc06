import asyncio
async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug())
    # A busy machine is not what this is about.
    loop.slow_callback_duration = 60
    await asyncio.sleep(0.01)
asyncio.run(main(), debug=True)
