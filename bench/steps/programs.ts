/** Programs in Python in which many lines run; `size` makes them longer. */
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

/** The same in TypeScript. */
export const TYPESCRIPT_PROGRAMS: typeof PROGRAMS = {
  'a loop that counts': (size) => `let total = 0
for (let number = 0; number < ${size}; number += 1) {
  total += number
  if (total > 1000) total = 0
}
`,
  'bubble sort': (size) => `function bubble(items: number[]) {
  for (let end = items.length - 1; end > 0; end -= 1)
    for (let at = 0; at < end; at += 1)
      if (items[at] > items[at + 1]) [items[at], items[at + 1]] = [items[at + 1], items[at]]
  return items
}
for (let time = 0; time < ${Math.ceil(size / 180)}; time += 1) bubble(Array.from({ length: 20 }, (_, at) => (at * 7) % 20))
`,
  'calls within calls': (size) => `function fibonacci(number: number): number {
  if (number < 2) return number
  return fibonacci(number - 1) + fibonacci(number - 2)
}
for (let time = 0; time < ${Math.ceil(size / 700)}; time += 1) fibonacci(13)
`,
  'words counted': (size) => `const words = 'the quick brown fox jumps over the lazy dog'.split(' ')
const counts: Record<string, number> = {}
for (let time = 0; time < ${Math.ceil(size / 9)}; time += 1)
  for (const word of words) {
    const key = word.toUpperCase() + (time % 3)
    counts[key] = (counts[key] ?? 0) + 1
    const label = \`\${key}=\${counts[key]}\`
  }
`,
  'objects that move': (size) => `class Point {
  trail: number[]
  constructor(public x: number) {
    this.trail = [x]
  }
  move(by: number) {
    this.x += by
    this.trail.push(by)
  }
}
const points = Array.from({ length: 10 }, (_, at) => new Point(at))
for (let time = 0; time < ${Math.ceil(size / 10)}; time += 1)
  for (const point of points) {
    point.move(time)
    if (point.trail.length > 20) point.trail.length = 0
  }
`,
}
