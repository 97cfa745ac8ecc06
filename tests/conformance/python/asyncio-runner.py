import asyncio
async def value(x):
    await asyncio.sleep(0)
    return x
with asyncio.Runner() as runner:
    print(runner.run(value(1)), runner.run(value(2)))
    print(runner.get_loop().is_closed())
try:
    runner.run(value(3))
except RuntimeError as error:
    print(error)
