import { beforeAll, describe, test } from 'vitest'
import { ENGINES_FOLDER, loadEngine, type LoadedEngine } from '../../src/engines/build'
import { build } from '../../src/engines/python/build'
import { expectUnnoticed } from './unnoticed'

/* Python programs in which things end while they are looked at, come back, or are reached by ways that no name shows. */

let engine: LoadedEngine

beforeAll(async () => {
  engine = await loadEngine(await build(ENGINES_FOLDER))
})

/** Each prints once, what is right where nobody looks. */
const PROGRAMS: Readonly<Record<string, readonly [source: string, output: string]>> = {
  'a __class__ that tells who asks, on a class and on a list': [
    `class Liar:
    @property
    def __class__(self):
        print("class asked")
        return dict
class Shape(list):
    __class__ = property(lambda self: print("list's class"))
liar, shape = Liar(), Shape([1])
holder = {"a": liar, "b": [shape]}
liar.x = 1
shape.append(liar)
print(type(liar).__name__, len(shape))`,
    'Liar 2\n',
  ],
  'slots that are empty, hidden by a descriptor that raises, and filled behind its back': [
    `class Slotted:
    __slots__ = ("a", "b")
class Raises:
    def __get__(self, thing, owner):
        print("get")
        raise RuntimeError
    def __set__(self, thing, value):
        vars(thing)["hidden"] = value
class Uses(Slotted):
    __slots__ = ("d", "__dict__")
    a = Raises()
empty, uses = Slotted(), Uses()
empty.a = 1
del empty.a
uses.a = 5
uses.d = empty
Slotted.b.__set__(uses, 7)
print(uses.b, vars(uses))`,
    "7 {'hidden': 5}\n",
  ],
  'callbacks of weak references, and what is gone when they are called': [
    `import weakref
class Node: pass
log, kept = [], []
def gone(reference):
    log.append(reference() is None)
    kept.append(reference)
node = Node()
reference = weakref.ref(node, gone)
proxy = weakref.proxy(node)
values = weakref.WeakValueDictionary({1: node})
keys = weakref.WeakKeyDictionary({node: [1]})
final = weakref.finalize(node, print, "finalized")
del node
print(log, len(values), len(keys), final.alive)
try: proxy.x
except ReferenceError as error: print(error)`,
    'finalized\n[True] 0 0 False\nweakly-referenced object no longer exists\n',
  ],
  'a __del__ that prints, and brings its object back': [
    `import gc
alive = []
class Back:
    def __init__(self, n): self.n = n
    def __del__(self):
        print("del", self.n)
        if self.n == 0: alive.append(self)
back = Back(0)
back = None
print(len(alive))
alive.clear()
circle = Back(5)
circle.own = circle
del circle
gc.collect()
for n in range(2): Back(10 + n)
print("end")`,
    'del 0\n1\ndel 5\ndel 10\ndel 11\nend\n',
  ],
  'generators and coroutines that the collector closes': [
    `import gc
def numbers(name):
    held = [name]
    try: yield 1
    finally: print("closed", name)
class Cycle: pass
def make():
    cycle = Cycle()
    cycle.own, cycle.numbers = cycle, numbers("cycle")
    next(cycle.numbers)
make()
one = numbers("one")
next(one)
one = None
gc.collect()
class Never:
    def __await__(self): yield
async def wait():
    try: await Never()
    finally: print("not awaited")
waiting = wait()
waiting.send(None)
del waiting
print("end")`,
    'closed one\nclosed cycle\nnot awaited\nend\n',
  ],
  'a tracer of its own that sets variables, and one that jumps over a line': [
    `import sys
def doubles(frame, event, value):
    if event == "line" and "x" in frame.f_locals: frame.f_locals["y"] = frame.f_locals["x"] * 2
    return doubles
def jumps(frame, event, value):
    if event == "line" and frame.f_lineno == frame.f_code.co_firstlineno + 2: frame.f_lineno += 1
    return jumps
def doubled(x):
    y = 0
    z = y
    return z
def jumped():
    a = 1
    a = 2
    return a
sys.settrace(doubles)
first = doubled(21)
sys.settrace(jumps)
second = jumped()
sys.settrace(None)
print(first, second)`,
    '42 1\n',
  ],
  'frames that are kept, written to and cleared': [
    `import sys
frames = []
def keep(a):
    frames.append(sys._getframe())
    b = [a]
    return b
keep(1), keep(2)
frames[0].f_locals["a"] = 9
frames[0].clear()
print([dict(each.f_locals) for each in frames])`,
    "[{}, {'a': 2, 'b': [2]}]\n",
  ],
  'chains of lists, mappings, tuples and objects that are hundreds deep': [
    `class Node: pass
deep, table, chain, head = [], {}, (), Node()
at = head
for n in range(300):
    deep, table, chain = [deep], {"k": table}, (chain,)
    at.next = at = Node()
del deep, table, head
print("end")`,
    'end\n',
  ],
  'texts, bytes and numbers of many megabytes': [
    `text = "x" * 10**7
parts = [text + str(n) for n in range(3)]
wide = "\\U0001F600" * 10**6
data = bytearray(10**7)
number = 1 << 3_000_000
data[5] = 1
table = {text: wide}
text = None
print(len(parts), len(wide), len(data), number.bit_length())`,
    '3 1000000 10000000 3000001\n',
  ],
  'a class that takes another’s place under its instances': [
    `class A:
    def __init__(self): self.x = 1
many = [A() for _ in range(3)]
class B(A): pass
for each in many: each.__class__ = B
A.x = property(lambda self: print("asked"))
many[0].__dict__ = {"x": 3, "z": many}
del many[1].__dict__
print(len(many), type(many[0]).__name__)`,
    '3 B\n',
  ],
}

describe('a recorded program prints what it prints', () => {
  test.each(Object.entries(PROGRAMS))('%s', (_, [source, output]) => expectUnnoticed(engine, source, output))
})
