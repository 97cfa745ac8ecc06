import { beforeAll, describe, test } from 'vitest'
import { ENGINES_FOLDER, loadEngine, type LoadedEngine } from '../../src/engines/build'
import { build } from '../../src/engines/python/build'
import { expectUnnoticed } from './unnoticed'

/* More Python programs that would notice who looks at their values, by how they make them, take them back, or change what looking stands on. */

let engine: LoadedEngine

beforeAll(async () => {
  engine = await loadEngine(await build(ENGINES_FOLDER))
})

/** Each prints once, what is right where nobody looks. */
const PROGRAMS: Readonly<Record<string, readonly [source: string, output: string]>> = {
  'a repr that changes what it shows, and counts': [
    `class Counted:
    shown = 0
    def __repr__(self):
        Counted.shown += 1
        self.items.append(Counted.shown)
        return f"<{Counted.shown}>"
counted = Counted()
counted.items = []
pair = [counted, counted]
for turn in range(3):
    pair.append(counted)
print(Counted.shown, counted.items, counted)`,
    '0 [] <1>\n',
  ],
  'a mapping that makes what is missing, and one that forgets': [
    `import collections, weakref
class Forgets(dict):
    def __missing__(self, key):
        print("missing", key)
        return self.setdefault(key, key)
    def __getitem__(self, key):
        print("got", key)
        return super().pop(key)
made = collections.defaultdict(lambda: print("made"))
forgets = Forgets(a=1)
weak = weakref.WeakValueDictionary()
class Value: pass
value = Value()
weak["v"] = value
del value
print(len(made), len(forgets), len(weak))`,
    '0 1 0\n',
  ],
  'numbers that are no numbers of their own': [
    `class Loud(int):
    def __repr__(self): print("repr"); return "?"
    __str__ = __index__ = __int__ = __bool__ = __repr__
class Text(bytes):
    def __repr__(self): raise SystemExit
class Real(float):
    def __float__(self): raise KeyboardInterrupt
    __repr__ = __str__ = __float__
loud, text, real = Loud(7), Text(b"abc"), Real(2.5)
held = {loud: [text, real], text: loud}
print(len(held))`,
    '2\n',
  ],
  'dates in zones of its own, and decimals of classes of its own': [
    `import datetime, decimal, fractions
class Zone(datetime.tzinfo):
    def utcoffset(self, when):
        print("offset")
        return datetime.timedelta(0)
    dst = tzname = utcoffset
class Money(decimal.Decimal):
    def __repr__(self): print("money"); return "?"
    __str__ = __format__ = __repr__
class Ratio(fractions.Fraction):
    def __repr__(self): raise ZeroDivisionError
when = datetime.datetime(2020, 1, 1, tzinfo=Zone())
time = datetime.time(1, 2, tzinfo=Zone())
money, ratio = Money("1.5"), Ratio(1, 3)
print("quiet")`,
    'quiet\n',
  ],
  'an exception whose text is made by a method': [
    `class Odd(Exception):
    def __str__(self):
        print("str")
        return "text"
    __repr__ = __str__
    @property
    def args(self):
        print("args")
        return ()
try:
    raise Odd("a", Odd("b")) from Odd("c")
except Odd as error:
    caught = [error]
del caught
print("quiet")`,
    'quiet\n',
  ],
  'classes whose attributes are computed, and none of which may be asked': [
    `class Lazy:
    def __init_subclass__(cls, **options):
        print("made", cls.__name__)
    def __class_getitem__(cls, item):
        print("item", item)
    def __set_name__(self, owner, name):
        print("named", name)
    def __get__(self, instance, owner):
        print("get")
    def __set__(self, instance, value):
        print("set")
    def __subclasshook__(cls): print("hook")
class Uses(Lazy):
    one = Lazy()
uses = Uses()
vars(uses)["one"] = 5
print("quiet")`,
    'named one\nmade Uses\nquiet\n',
  ],
  'iterators that are used up by looking': [
    `def numbers():
    for n in range(3):
        print("gave", n)
        yield n
made = numbers()
mapped = map(lambda n: print("mapped", n), [1, 2])
filtered = filter(print, [1])
zipped = zip(numbers(), numbers())
lines = iter("abc")
chained = enumerate(reversed([1, 2]))
print(list(lines), list(chained))`,
    "['a', 'b', 'c'] [(0, 2), (1, 1)]\n",
  ],
  'builtins that are replaced, and names of the recorder': [
    `import builtins, sys
def shout(*args, **options): raise SystemExit("called")
kept = builtins.print
for name in ("repr", "len", "type", "id", "isinstance", "getattr", "dir", "vars", "hash", "iter", "next", "str"):
    setattr(builtins, name, shout)
class Plain: pass
plain = Plain()
plain.items = [1, (2, {3})]
sys.modules.pop("sys", None)
kept("quiet")`,
    'quiet\n',
  ],
  'a tool id that is taken by name and given back': [
    `import sys
monitoring = sys.monitoring
monitoring.use_tool_id(3, "a")
monitoring.set_events(3, monitoring.events.CALL)
monitoring.register_callback(3, monitoring.events.CALL, lambda *args: None)
len("x")
monitoring.set_events(3, 0)
monitoring.register_callback(3, monitoring.events.CALL, None)
monitoring.free_tool_id(3)
print([monitoring.get_tool(n) for n in range(6)])`,
    '[None, None, None, None, None, None]\n',
  ],
  'code objects and frames that are changed while they run': [
    `import sys
def first(): return 1
def second():
    local = 2
    sys._getframe().f_locals["local"] = 5
    return local
first.__code__ = second.__code__
first.__defaults__ = ()
first.__name__ = "other"
print(first(), second(), first.__name__)`,
    '5 5 other\n',
  ],
}

describe('a recorded program prints what it prints', () => {
  test.each(Object.entries(PROGRAMS))('%s', (_, [source, output]) => expectUnnoticed(engine, source, output))
})
