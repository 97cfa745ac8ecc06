import { beforeAll, describe, expect, test } from 'vitest'
import type { RunEvent } from '../../sandbox/protocol'
import { startWorkerThread } from '../../sandbox/node'
import { oneFile } from '../../sandbox/program'
import { printed } from '../../../tests/conformance/run'
import { ENGINES_FOLDER, loadEngine, type LoadedEngine } from '../build'
import { build } from './build'

let engine: LoadedEngine

beforeAll(async () => {
  engine = await loadEngine(await build(ENGINES_FOLDER))
})

/** Runs a program and interrupts it as soon as it has printed “go”, or asked for a line. */
async function interrupt(code: string): Promise<{ stdout: string; stderr: string; exitCode: number }> {
  const thread = startWorkerThread(engine.script, engine.files)
  const seen: RunEvent[] = []
  try {
    await thread.run(oneFile('main.py', code, { lines: [], closed: false }), {
      // Whoever stops a program that waits for a line does not type it.
      answer: () => new Promise(() => thread.interrupt()),
      notice(event) {
        seen.push(event)
        if (event.type === 'output' && event.text.includes('go\n')) thread.interrupt()
      },
    })
  } finally {
    await thread.terminate()
  }
  const end = seen.at(-1)
  return {
    stdout: printed(seen, 'stdout').replace('go\n', ''),
    stderr: printed(seen, 'stderr'),
    exitCode: end?.type === 'end' ? end.exitCode : -1,
  }
}

describe('an interruption', () => {
  test('of a busy loop is a KeyboardInterrupt with its traceback, and finally runs', async () => {
    const { stdout, stderr, exitCode } = await interrupt(
      ['try:', '    print("go")', '    while True:', '        pass', 'finally:', '    print("cleaned")'].join(
        '\n',
      ),
    )
    expect(stdout).toBe('cleaned\n')
    expect(stderr).toMatch(
      /^Traceback \(most recent call last\):\n {2}File "main.py", line [34], in <module>\n[^]*KeyboardInterrupt\n$/,
    )
    expect(exitCode).toBe(130)
  })

  test.each([
    ['time.sleep', 'time.sleep(60)'],
    ['many short sleeps', 'while True: time.sleep(0.001)'],
    ['input', 'input()'],
    ['a read of standard input', 'sys.stdin.read()'],
    ['a generator', 'sum(i for i in iter(int, 1))'],
    ['a sleeping function', '(lambda: time.sleep(60))()'],
    ['a lock', '(held := threading.Lock()).acquire() and held.acquire()'],
    ['an event', 'threading.Event().wait(60)'],
    ['a queue', 'queue.Queue().get()'],
    ['a simple queue', 'queue.SimpleQueue().get(timeout=60)'],
    ['comparisons while sorting', 'sorted(range(10**6), key=lambda x: [x for _ in range(50)])'],
    ['an endless iterator', 'list(map(abs, (x % 7 for x in range(10**12) if x < 0)))'],
  ])('of %s can be caught', async (_what, statement) => {
    const code = [
      'import queue, sys, threading, time',
      'try:',
      '    print("go")',
      `    ${statement}`,
      'except KeyboardInterrupt as error:',
      '    print("caught", repr(error), error.__traceback__.tb_lineno)',
    ].join('\n')
    const waits = /input|stdin/.test(statement)
    const { stdout, stderr, exitCode } = await interrupt(waits ? code.replace('print("go")', 'pass') : code)
    expect({ stdout, stderr, exitCode }).toEqual({
      stdout: 'caught KeyboardInterrupt() 4\n',
      stderr: '',
      exitCode: 0,
    })
  })

  test('of asyncio.run cancels the task, whose finally may still await', async () => {
    const code = [
      'import asyncio',
      'async def main():',
      '    try:',
      '        print("go")',
      '        await asyncio.sleep(60)',
      '    except asyncio.CancelledError:',
      '        print("cancelled")',
      '        raise',
      '    finally:',
      '        await asyncio.sleep(0.01)',
      '        print("finally")',
      'try:',
      '    asyncio.run(main())',
      'except KeyboardInterrupt:',
      '    print("interrupted")',
    ].join('\n')
    expect(await interrupt(code)).toEqual({
      stdout: 'cancelled\nfinally\ninterrupted\n',
      stderr: '',
      exitCode: 0,
    })
  })

  test('calls the program’s own handler, and a sleep goes on after it', async () => {
    const code = [
      'import signal, time',
      'signal.signal(signal.SIGINT, lambda number, frame: print("signal", number))',
      'start = time.monotonic()',
      'print("go")',
      'time.sleep(0.4)',
      'print(0.4 <= time.monotonic() - start < 30)',
    ].join('\n')
    expect((await interrupt(code)).stdout).toBe('signal 2\nTrue\n')
  })

  test('calls the handler of an event loop, which waits for it', async () => {
    const code = [
      'import asyncio, signal',
      'async def main():',
      '    stop = asyncio.Event()',
      '    asyncio.get_running_loop().add_signal_handler(signal.SIGINT, stop.set)',
      '    print("go")',
      '    await stop.wait()',
      '    print("in good order")',
      'asyncio.run(main())',
    ].join('\n')
    expect(await interrupt(code)).toEqual({ stdout: 'in good order\n', stderr: '', exitCode: 0 })
  })

  test('is seen by exit handlers and context managers', async () => {
    const code = [
      'import atexit, contextlib',
      'atexit.register(print, "at exit")',
      '@contextlib.contextmanager',
      'def resource():',
      '    try:',
      '        yield',
      '    except BaseException as error:',
      '        print("sees", type(error).__name__)',
      '        raise',
      'with resource():',
      '    print("go")',
      '    while True: pass',
    ].join('\n')
    const { stdout, stderr } = await interrupt(code)
    expect(stdout).toBe('sees KeyboardInterrupt\nat exit\n')
    expect(stderr).toMatch(/KeyboardInterrupt\n$/)
  })
})

describe('a timer of the program’s own', () => {
  /** A reader who never answers, or answers only the question of this number. */
  async function ask(
    code: string,
    answers: readonly (string | undefined)[] = [],
  ): Promise<readonly RunEvent[]> {
    const thread = startWorkerThread(engine.script, engine.files)
    let asked = 0
    try {
      return await thread.run(oneFile('main.py', code, { lines: [], closed: false }), {
        answer() {
          const line = answers[asked]
          asked += 1
          return line ?? new Promise(() => undefined)
        },
      })
    } finally {
      await thread.terminate()
    }
  }

  test('cuts a question short', async () => {
    const events = await ask(`import signal

def ring(number, frame):
    raise TimeoutError("too slow")

signal.signal(signal.SIGALRM, ring)
signal.alarm(1)
try:
    input("name? ")
except TimeoutError as error:
    print(error)`)
    expect(printed(events, 'stdout')).toBe('name? too slow\n')
    expect(events.map(({ type }) => type)).toContain('withdrawn')
    expect(events.at(-1)).toMatchObject({ status: 'done' })
  })

  test('cuts the wait for a lock short', async () => {
    const events = await ask(`import queue, signal, threading

def ring(number, frame):
    raise TimeoutError(frame.f_code.co_name)

signal.signal(signal.SIGALRM, ring)
held = threading.Lock()
held.acquire()
for wait in (held.acquire, threading.Event().wait, queue.Queue().get, queue.SimpleQueue().get):
    signal.setitimer(signal.ITIMER_REAL, 0.05)
    try:
        wait()
    except TimeoutError as error:
        print(error)
signal.signal(signal.SIGALRM, lambda *_: held.release())
signal.setitimer(signal.ITIMER_REAL, 0.05)
print(held.acquire(timeout=60))`)
    expect(printed(events, 'stdout')).toBe('<module>\nwait\nwait\n<module>\nTrue\n')
  })

  test('whose handler returns lets the question be asked again, and the next one too', async () => {
    const events = await ask(
      `import signal
signal.signal(signal.SIGALRM, lambda *_: print("ring"))
signal.setitimer(signal.ITIMER_REAL, 0.2)
print(input("one? "))
print(input("two? "))`,
      [undefined, 'first', 'second'],
    )
    expect(printed(events, 'stdout')).toBe('one? ring\nfirst\ntwo? second\n')
  })
})
