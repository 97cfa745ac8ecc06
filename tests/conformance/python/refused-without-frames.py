# by hand: nothing of the kind fails at home.
# What cannot be had here is written in C elsewhere: it has no frame, wherever a program looks.
import asyncio
import os
import sys
import traceback

shown = []


def names(error):
    return [frame.name for frame in traceback.extract_tb(error.__traceback__)]


class Last:
    def __del__(self):
        os.fork()


sys.unraisablehook = lambda unraisable: shown.append(names(unraisable.exc_value))
last = Last()
del last
print(shown)

for function in (os.fork, os.wait, lambda: os.execv("x", ["x"])):
    try:
        function()
    except OSError as error:
        print(names(error), error.__context__)

try:
    try:
        1 / 0
    except ZeroDivisionError:
        os.fork()
except OSError as error:
    print(names(error), repr(error.__context__))

try:
    os.fork()
except OSError:
    print(len(traceback.format_exc().splitlines()))


async def connect():
    await asyncio.get_running_loop().sock_connect(None, None)


try:
    asyncio.run(connect())
except OSError as error:
    print(names(error)[-1])
