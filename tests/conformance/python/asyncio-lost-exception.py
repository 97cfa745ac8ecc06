# by hand: what is logged names places in the library
import asyncio
import gc
import io
import json
import logging

text = io.StringIO()
logging.basicConfig(stream=text)


async def fail():
    json.loads("{bad")


async def main():
    task = asyncio.create_task(fail(), name="Reader")
    await asyncio.sleep(0.01)
    del task
    gc.collect()
    asyncio.get_running_loop().call_soon(json.loads, "[")
    await asyncio.sleep(0.01)


asyncio.run(main())
for line in text.getvalue().splitlines():
    print(line.replace("/lib/python314.zip/", "").split(" at ")[0])
