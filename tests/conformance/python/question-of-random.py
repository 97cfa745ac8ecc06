# Randomness goes on where it was: what the program has done, it has done once, and all is as it was when the answer comes.
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

random.seed(42)
numbers = [random.randrange(100) for _ in range(3)]
steps.append(input("more? "))
numbers += [random.randrange(100) for _ in range(3)]
random.seed(42)
steps.append(numbers == [random.randrange(100) for _ in range(6)])
generator, twin = random.Random(7), random.Random(7)
first = generator.random()
input("again? ")
steps.append([first, generator.random()] == [twin.random(), twin.random()])
steps.append(uuid.uuid4() != uuid.uuid4() and os.urandom(8) != os.urandom(8))
seen = look()

print(steps)
print(look() == seen, time.time() >= wall, 0 <= time.perf_counter() - steady < 3600)
