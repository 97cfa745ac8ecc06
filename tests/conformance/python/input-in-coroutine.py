import asyncio
async def ask(prompt):
    await asyncio.sleep(0.01)
    return input(prompt)
async def main():
    print([await ask(f"{i}? ") for i in range(3)])
asyncio.run(main())
