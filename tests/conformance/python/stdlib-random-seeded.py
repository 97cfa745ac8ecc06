import random
random.seed(42)
print(random.random(), random.randint(1, 100), random.choice("abcdef"), random.sample(range(100), 3))
items = list(range(8)); random.shuffle(items); print(items, random.gauss(0, 1), random.choices("ab", [9, 1], k=5))
print(random.Random(7).uniform(1, 2), random.Random("text").getrandbits(16))
