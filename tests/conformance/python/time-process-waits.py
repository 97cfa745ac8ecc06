import asyncio
import select
import time


async def wait():
    try:
        async with asyncio.timeout(0.8):
            await asyncio.Event().wait()
    except TimeoutError:
        print("in time")


for function, argument in ((time.sleep, 0.8), (asyncio.run, asyncio.sleep(0.8)), (asyncio.run, wait())):
    computed, passed = time.process_time(), time.perf_counter()
    function(argument)
    print(time.process_time() - computed < 0.7, time.perf_counter() - passed >= 0.79)
computed = time.process_time()
select.select([], [], [], 0.8)
print(time.process_time() - computed < 0.7)
