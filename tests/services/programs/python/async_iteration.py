import asyncio
from collections.abc import AsyncIterator


async def numbers() -> AsyncIterator[int]:
    yield 1
    yield "two"


async def main() -> None:
    for number in numbers():
        print(number)
    async for number in [1, 2]:
        print(number)
    value: int = asyncio.sleep(1, "late")
    async with open("notes.txt") as notes:
        print(notes)


main()
asyncio.run(main)
