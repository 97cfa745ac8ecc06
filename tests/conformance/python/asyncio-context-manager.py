import asyncio
class Service:
    async def __aenter__(self): print("open"); await asyncio.sleep(0); return self
    async def __aexit__(self, *info): print("close", info[0] and info[0].__name__); return True
async def main():
    async with Service() as service:
        raise LookupError("lost")
    print("on", type(service).__name__)
asyncio.run(main())
