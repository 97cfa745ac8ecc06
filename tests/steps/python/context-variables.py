import asyncio
from contextvars import ContextVar, copy_context
v = ContextVar("v", default=0)
def setit(x):
    tok = v.set(x)
    y = v.get()
    v.reset(tok)
    return y
a = setit(3)
ctx = copy_context()
b = ctx.run(setit, 4)
async def w(n):
    v.set(n)
    await asyncio.sleep(0)
    return v.get()
async def main():
    return await asyncio.gather(w(1), w(2))
r = asyncio.run(main())
