import asyncio


async def work(n: int) -> int:
    await asyncio.sleep(0)
    return n


async def main() -> None:
    work(1)
    total: str = await work(2)
    print(work(1) + 1, total)
    async for x in [1, 2]:
        print(x)
    with asyncio.timeout(1):
        pass


def sync() -> None:
    await work(1)


asyncio.run(main)
