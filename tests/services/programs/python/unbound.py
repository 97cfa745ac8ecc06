import random

if random.random() > 0.5:
    value = 1
print(value)

for item in []:
    last = item
print(last)

try:
    result = int("1")
except ValueError:
    pass
print(result)
