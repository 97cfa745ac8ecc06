import asyncio, contextvars
user = contextvars.ContextVar("user", default="nobody")
async def show(name):
    user.set(name)
    await asyncio.sleep(0)
    return user.get()
async def main():
    print(await asyncio.gather(show("a"), show("b")), user.get())
    print(asyncio.current_task().get_coro().__name__, len(asyncio.all_tasks()))
asyncio.run(main())
