import asyncio
async def worker(name, delay):
    print("start", name)
    await asyncio.sleep(delay)
    print("end", name)
    return name
async def main():
    tasks = [asyncio.create_task(worker(n, d), name=n) for n, d in [("a", 0.5), ("b", 0.1), ("c", 0.3)]]
    print(tasks[0].get_name(), tasks[0].done())
    for finished in asyncio.as_completed(tasks):
        print("got", await finished)
    done, pending = await asyncio.wait([asyncio.create_task(worker("d", 2)), asyncio.create_task(worker("e", 0))], return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending))
asyncio.run(main())
