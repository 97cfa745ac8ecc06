# by hand: with nothing to wait for, the time passes
import os
import select
import selectors
import time


def waits(call):
    started = time.monotonic()
    found = call()
    print(found, time.monotonic() - started >= 0.05)


waits(lambda: select.select([], [], [], 0.05))
waits(lambda: select.poll().poll(50))
waits(lambda: selectors.DefaultSelector().select(0.05))
waits(lambda: selectors.SelectSelector().select(0.05))
read, write = os.pipe()
os.write(write, b"x")
print(select.select([read], [], [], 5)[0] == [read], os.read(read, 9))
print(select.select([], [], [], 0), select.poll().poll(0))
try:
    select.select([], [], [], -1)
except ValueError as error:
    print(error)
