import { beforeAll, describe, expect, test } from 'vitest'
import { ENGINES_FOLDER, loadEngine, type LoadedEngine } from '../../src/engines/build'
import { build } from '../../src/engines/python/build'
import { recordProgram } from './record'
import { expectUnnoticed } from './unnoticed'
import { namesOf } from './trace'

/* Programs that would notice, or mislead, who looks at them: what they print is what they print without a recorder. */

let engine: LoadedEngine

beforeAll(async () => {
  engine = await loadEngine(await build(ENGINES_FOLDER))
})

/** Each prints once, what is right where nobody looks. */
const PROGRAMS: Readonly<Record<string, readonly [source: string, output: string]>> = {
  'methods that print, raise, loop or lie when a value is looked at': [
    `class Bad:
    def __repr__(self):
        print("repr")
        while True: pass
    __str__ = __format__ = __repr__
    def __getattribute__(self, name):
        print("get", name)
        raise ValueError
    def __eq__(self, other):
        print("eq")
    def __hash__(self):
        return 1
    def __iter__(self):
        print("iter")
    def __len__(self):
        return 10**9
    def __bool__(self):
        print("bool")
bad = Bad()
holders = [bad, (bad,), {1: bad}, {bad}]
bad = holders
print("quiet")`,
    'quiet\n',
  ],
  'a text of 100 MB, and a __repr__ that would make one': [
    `class Huge:
    def __repr__(self):
        return "x" * 10**8
text = "y" * 10**8
huge = Huge()
print(len(text))`,
    '100000000\n',
  ],
  'properties and descriptors': [
    `class Loud:
    @property
    def value(self):
        print("property")
    def __getattr__(self, name):
        print("getattr", name)
    def __dir__(self):
        print("dir")
loud = Loud()
class Meta(type):
    def __getattribute__(cls, name):
        if name != "__class__": print("meta", name)
        return type.__getattribute__(cls, name)
class Made(metaclass=Meta):
    x = 1
made = Made
print("quiet")`,
    'quiet\n',
  ],
  'an object that says it is another': [
    `class Liar:
    __slots__ = ("x",)
    __class__ = int
class Listy(list):
    def __iter__(self): print("iter")
    def __getitem__(self, at): print("item")
liar, listy = Liar(), Listy([1, 2])
liar.x = 5
print(isinstance(liar, int))`,
    'True\n',
  ],
  'references are not counted, and objects end when they would': [
    `import sys, weakref, gc
class Thing:
    def __del__(self):
        print("gone", self.name)
thing = Thing()
thing.name = "a"
print(sys.getrefcount(thing))
seen = weakref.ref(thing)
box = [thing]
del thing
box.clear()
print(seen())
print(gc.get_count()[2] >= 0)`,
    '2\ngone a\nNone\nTrue\n',
  ],
  'names that are no texts, and names for items that are not there': [
    `import enum, sys
class Named(tuple):
    _fields = ("a", "b", "c") * 30
class Odd(tuple):
    _fields = (1, None)
class Color(enum.Enum):
    RED = 1
Color.RED._name_ = 10**30
class Plain:
    __module__ = 5
    __slots__ = "one"
plain = Plain()
one, odd = Named((1,)), Odd((1, 2))
class Free: pass
free = Free()
vars(free)[7] = "seven"
vars(free)[None] = free
globals()[3.5] = "half"
class Late(Free): pass
free.__class__ = Late
red = Color.RED
print(len(one), len(odd), len(vars(free)))`,
    '1 2 2\n',
  ],
  'keys and classes that change while nobody should be looking': [
    `class Key:
    def __hash__(self): return 1
    def __eq__(self, other):
        print("eq")
        return self is other
class Meta(type):
    def __eq__(cls, other): print("meta eq")
    def __hash__(cls): print("meta hash")
    def __instancecheck__(cls, thing): print("instance")
    @property
    def __dict__(cls): print("dict")
    __name__ = property(lambda cls: print("name"))
class Loud(metaclass=Meta):
    __dict__ = property(lambda self: print("its dict"))
    __class__ = property(lambda self: print("its class"))
class Text(str):
    def __str__(self): print("str")
    __repr__ = __len__ = __iter__ = __str__
class Table(dict):
    def __iter__(self): print("iter")
    items = keys = values = __len__ = __getitem__ = __iter__
loud, text, table = Loud(), Text("abc"), Table(a=1)
key = Key()
table = {key: Table(b=2), "text": text}
held = {key, 2}
for step in range(5, 8):
    table[step] = [loud, text]
print("quiet")`,
    'quiet\n',
  ],
  'objects that hold each other, and more of them than are shown': [
    `inner = []
outer = (inner, 1)
inner.append(outer)
deep = None
for n in range(200):
    deep = [deep, inner] * 2
wide = [[n] for n in range(50_000)]
del wide[1_000:]
print(len(wide), outer is inner[0])`,
    '1000 True\n',
  ],
  'a program that takes all tool ids': [
    `import sys
for tool in range(6):
    sys.monitoring.use_tool_id(tool, f"mine {tool}")
print([sys.monitoring.get_tool(tool) for tool in range(6)])`,
    "['mine 0', 'mine 1', 'mine 2', 'mine 3', 'mine 4', 'mine 5']\n",
  ],
  'a program that clears and frees all tool ids': [
    `import sys
for tool in range(6):
    sys.monitoring.free_tool_id(tool)
sys.monitoring.restart_events()
print(sys.monitoring.get_tool(4))`,
    'None\n',
  ],
  'a program that monitors itself': [
    `import sys
events = sys.monitoring.events
lines = []
def f():
    a = 1
    return a
sys.monitoring.use_tool_id(4, "mine")
sys.monitoring.register_callback(4, events.LINE, lambda code, line: lines.append(line))
sys.monitoring.set_local_events(4, f.__code__, events.LINE)
f()
print(lines)`,
    '[5, 6]\n',
  ],
  'a program that traces itself sees only itself': [
    `import sys
seen = []
def tracer(frame, event, argument):
    seen.append((frame.f_code.co_name, event))
    return tracer
def f():
    return 1
sys.settrace(tracer)
f()
sys.settrace(None)
profiled = []
sys.setprofile(lambda frame, event, argument: profiled.append(event))
f()
sys.setprofile(None)
print(seen, profiled)`,
    "[('f', 'call'), ('f', 'line'), ('f', 'return')] ['call', 'return', 'c_call']\n",
  ],
  'classes that are made, dropped and made again': [
    `made = []
for n in range(50):
    Point = type(f"P{n}", (), {"__slots__": ("a", "b") if n % 2 else ("a",)})
    point = Point()
    point.a = n
    made = [point]
    del Point
print(type(point).__name__)`,
    'P49\n',
  ],
}

describe('a recorded program prints what it prints', () => {
  test.each(Object.entries(PROGRAMS))('%s', (_, [source, output]) => expectUnnoticed(engine, source, output))
})

test('what cannot be recorded is told in words', async () => {
  const { recording } = await recordProgram(engine, 'import sys\nx = 1\nsys.monitoring.get_tool(0)\ny = 2')
  expect(recording.head.omitted).toEqual([
    'The program uses sys.monitoring itself: from there on it is not recorded.',
  ])
  expect(namesOf(recording.state(recording.length - 1))).toMatchObject({ x: '1' })
})

test('what takes too long to look at is recorded in part, also where every second line changes nothing', async () => {
  const { recording } = await recordProgram(
    engine,
    'chain = None\nfor number in range(50_000):\n    chain = (number, chain)\nprint(number)',
  )
  expect(recording.head.omitted).toContain(
    'It takes too long to record all of this run: the rest of it is not recorded.',
  )
})

test('a value that lies about its class is shown as what it is', async () => {
  const { recording } = await recordProgram(engine, 'class Liar:\n    __class__ = int\nliar = Liar()\nx = 0')
  expect(namesOf(recording.state(recording.length - 1))['liar']).toBe('<Liar>')
})

test('a program that ends its process is recorded until then', async () => {
  const { recording, events } = await recordProgram(engine, 'import os\nx = 5\nos._exit(3)')
  expect(events.at(-1)).toMatchObject({ type: 'end', exitCode: 3 })
  expect(namesOf(recording.state(recording.length - 1))).toMatchObject({ x: '5' })
})
