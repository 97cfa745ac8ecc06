import types
@types.coroutine
def step(x):
    got = yield x
    return got * 2
async def inner(n):
    a = await step(n)
    b = await step(a)
    return a + b
c = inner(1)
p = c.send(None)
q = c.send(10)
try:
    c.send(1)
except StopIteration as s:
    v = s.value
class Aw:
    def __await__(self):
        r = yield "w"
        return r
async def usesit():
    return await Aw()
u = usesit()
w = u.send(None)
u.close()
