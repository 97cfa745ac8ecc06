import { format, inspect, type InspectOptions } from '../inspect'
import type { Clock } from './clock'
import { formatDuration } from './duration'
import type { PatientOutput } from './patientOutput'
import { formatTable } from './table'

const GROUP_INDENTATION = 2

/** The console that a program prints to, with Node's words and Node's choice of streams. */
export function createConsole(output: PatientOutput, clock: Clock): object {
  let indentation = ''
  const counts = new Map<string, number>()
  const timers = new Map<string, number>()

  /** @param compose makes the text; see patientOutput.ts */
  function show(stream: 'stdout' | 'stderr', compose: () => string): void {
    const before = indentation
    output.show(stream, () => {
      const text = compose()
      return `${before === '' ? text : before + text.replaceAll('\n', `\n${before}`)}\n`
    })
  }
  const print = (stream: 'stdout' | 'stderr', text: string): void => show(stream, () => text)
  const stdout = (...values: unknown[]): void => show('stdout', () => format(...values))
  const stderr = (...values: unknown[]): void => show('stderr', () => format(...values))

  function logTime(method: string, label: string, values: unknown[]): boolean {
    const start = timers.get(label)
    if (start === undefined) {
      print('stderr', `Warning: No such label '${label}' for console.${method}()`)
      return false
    }
    stdout('%s: %s', label, formatDuration(clock.read() - start), ...values)
    return true
  }

  function group(...values: unknown[]): void {
    if (values.length > 0) stdout(...values)
    indentation += ' '.repeat(GROUP_INDENTATION)
  }

  return {
    log: stdout,
    info: stdout,
    debug: stdout,
    dirxml: stdout,
    warn: stderr,
    error: stderr,
    dir(value: unknown, options?: InspectOptions) {
      show('stdout', () => inspect(value, options))
    },
    table(data: unknown, columns?: readonly string[]) {
      show('stdout', () => formatTable(data, columns) ?? format(data))
    },
    trace(...values: unknown[]) {
      const error = new Error(format(...values))
      error.name = 'Trace'
      stderr(error.stack?.replace(/^Trace: ?(?=\n|$)/, 'Trace'))
    },
    assert(condition?: unknown, ...values: unknown[]) {
      if (condition) return
      const [first, ...rest] = values
      stderr(values.length === 0 ? 'Assertion failed' : `Assertion failed: ${String(first)}`, ...rest)
    },
    count(label: unknown = 'default') {
      const count = (counts.get(String(label)) ?? 0) + 1
      counts.set(String(label), count)
      stdout(`${String(label)}: ${count}`)
    },
    countReset(label: unknown = 'default') {
      if (counts.delete(String(label))) return
      print('stderr', `Warning: Count for '${String(label)}' does not exist`)
    },
    time(label: unknown = 'default') {
      if (!timers.has(String(label))) timers.set(String(label), clock.read())
      else print('stderr', `Warning: Label '${String(label)}' already exists for console.time()`)
    },
    timeEnd(label: unknown = 'default') {
      if (logTime('timeEnd', String(label), [])) timers.delete(String(label))
    },
    timeLog(label: unknown = 'default', ...values: unknown[]) {
      logTime('timeLog', String(label), values)
    },
    group,
    groupCollapsed: group,
    groupEnd() {
      indentation = indentation.slice(GROUP_INDENTATION)
    },
    clear() {
      // As Node does at a terminal: to the beginning of the screen, and what is below it is erased.
      output.write('stdout', '\x1b[1;1H\x1b[0J')
    },
    // These are for a debugger that looks on: without one, Node does nothing either.
    profile: () => undefined,
    profileEnd: () => undefined,
    timeStamp: () => undefined,
    [Symbol.toStringTag]: 'console',
  }
}
