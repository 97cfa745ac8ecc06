def countdown(n):
    try:
        while n:
            received = yield n
            if received:
                print("got", received)
            n -= 1
        return "liftoff"
    finally:
        print("closed")
g = countdown(3)
print(next(g), g.send("hello"), next(g))
try:
    next(g)
except StopIteration as stop:
    print(stop.value)
def chain():
    result = yield from countdown(1)
    yield result
print(list(chain()))
g = countdown(5); next(g); g.close()
print(sum(x * x for x in range(5)), list(map(str, filter(None, [0, 1, 2]))))
