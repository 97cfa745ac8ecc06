/** Programs in which many lines run; `size` makes them longer. */
export const PROGRAMS: Readonly<Record<string, (size: number) => string>> = {
  'a loop that counts': (size) => `total = 0
for number in range(${size}):
    total += number
    if total > 1000:
        total = 0
`,
  'bubble sort': (size) => `import random
random.seed(1)
def bubble(items):
    for end in range(len(items) - 1, 0, -1):
        for at in range(end):
            if items[at] > items[at + 1]:
                items[at], items[at + 1] = items[at + 1], items[at]
    return items
for time in range(${Math.ceil(size / 180)}):
    bubble([random.random() for _ in range(20)])
`,
  'calls within calls': (size) => `def fibonacci(number):
    if number < 2:
        return number
    return fibonacci(number - 1) + fibonacci(number - 2)
for time in range(${Math.ceil(size / 700)}):
    fibonacci(13)
`,
  'words counted': (size) => `words = "the quick brown fox jumps over the lazy dog".split()
counts = {}
for time in range(${Math.ceil(size / 9)}):
    for word in words:
        key = word.upper() + str(time % 3)
        counts[key] = counts.get(key, 0) + 1
        label = f"{key}={counts[key]}"
`,
  'objects that move': (size) => `class Point:
    def __init__(self, x):
        self.x = x
        self.trail = [x]
    def move(self, by):
        self.x += by
        self.trail.append(by)
points = [Point(number) for number in range(10)]
for time in range(${Math.ceil(size / 10)}):
    for point in points:
        point.move(time)
        if len(point.trail) > 20:
            point.trail.clear()
`,
}
