# Tries to use up the stack by generators that wait in each other, when they are closed, thrown into and dropped.
import sys
import types

sys.unraisablehook = lambda _: None


def wrap(inner):
    yield from inner


@types.coroutine
def pause():
    yield


async def wait(inner):
    await inner


async def iterate(inner):
    await inner
    yield


for make, first, start in (
    (wrap, lambda: (each for each in (1, 2)), next),
    (wait, pause, lambda outer: outer.send(None)),
):
    for tell in (
        lambda outer: outer.close(),
        lambda outer: outer.throw(KeyError),
        lambda outer: outer.throw(GeneratorExit),
        lambda outer: None,
    ):
        for depth in (10, 50_000):
            outer = first()
            for _ in range(depth):
                outer = make(outer)
            start(outer)
            try:
                tell(outer)
            except (KeyError, RecursionError, GeneratorExit) as error:
                print(type(error).__name__)
            del outer

inner = pause()
for _ in range(50_000):
    inner = wait(inner)
asked = iterate(inner).asend(None)
asked.send(None)
del inner
try:
    asked.throw(KeyError)
except (KeyError, RecursionError) as error:
    print(type(error).__name__)
print("contained")
