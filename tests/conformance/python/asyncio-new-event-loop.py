import asyncio
loop = asyncio.new_event_loop()
async def work():
    await asyncio.sleep(0)
    return "worked"
print(loop.run_until_complete(work()))
loop.call_later(0.01, loop.stop)
loop.run_forever()
loop.close()
print(loop.is_closed())
