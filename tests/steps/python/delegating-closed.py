def inner():
    got = yield 1
    try:
        yield got
    finally:
        log.append("inner closed")
    return "inner result"

def outer():
    result = yield from inner()
    log.append(result)
    yield result

log = []
gen = outer()
a = next(gen)
b = gen.send("sent")
c = next(gen)
gen.close()
other = outer()
next(other)
other.send("again")
other.close()
print(a, b, c, log)
