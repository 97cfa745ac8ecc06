# Tries to wait for ever for what nobody writes.
# ends: stopped, error, contained
import os
import select

read, write = os.pipe()
print(select.select([read], [], [], 0.01)[0])
os.write(write, b"x")
print(os.read(read, 1))
print(os.read(read, 1))
print("contained")
