# Questions in methods, properties and descriptors: what the program has done, it has done once, and all is as it was when the answer comes.
import os
import random
import time
import uuid

with open("kept.txt", "w") as file:
    file.write("kept")
kept = object()


def look():
    """What must not change while a program waits."""
    with open("kept.txt") as file:
        content = file.read()
    return content, os.stat("kept.txt").st_mtime_ns, os.listdir(), random.getstate(), token, id(kept)


token = uuid.uuid4()
seen, wall, steady = look(), time.time(), time.perf_counter()
steps = []

class Asked:
    def __init__(self):
        self.name = input("name? ")

    @property
    def age(self):
        return int(input(f"age of {self.name}? "))

    def __getattr__(self, name):
        return input(f"{name}? ")

    def __str__(self):
        return f"{self.name} {input('in str? ')}"


asked = Asked()
steps += [asked.age, asked.colour, str(asked), f"{asked}"]

print(steps)
print(look() == seen, time.time() >= wall, 0 <= time.perf_counter() - steady < 3600)
