import { readdirSync, readFileSync } from 'node:fs'
import type { Driver } from '../browsers/drivers/driver'
import type { Gap } from './visitor'

/*
 * How long the page's thread has computed. A page that answered nothing for a while may have waited for the processor; on
 * Linux the system knows which (proc_pid_schedstat: the first number of /proc/<pid>/schedstat is a main thread's time on a processor).
 */

/** In milliseconds, for the page's thread to be found. */
const SPIN = 400
/** Between two looks, in milliseconds. */
const INTERVAL = 15

export interface ThreadClock {
  /** @returns how long the thread has computed in this time at most, in milliseconds; the whole time where that is not known */
  computedIn(gap: Gap): number
  stop(): void
}

/** @returns processor time of a process's main thread, in milliseconds; undefined when it is gone */
function timeOf(pid: string): number | undefined {
  try {
    const [time] = readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')
    return Number(time) / 1e6
  } catch {
    return undefined
  }
}

/** @returns the processes that this one has started, and those that they have */
function descendants(): string[] {
  const parents = new Map<string, string>()
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      // The name, in parentheses, may hold anything.
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      parents.set(pid, stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? '')
    } catch {
      // It has ended.
    }
  }
  const own = String(process.pid)
  return [...parents.keys()].filter((pid) => {
    for (let at = parents.get(pid); at !== undefined; at = parents.get(at)) if (at === own) return true
    return false
  })
}

/** Keeps the page busy, and looks which of the browser's processes was. @returns undefined where the system does not say */
async function findPage(driver: Driver): Promise<string | undefined> {
  if (process.platform !== 'linux') return undefined
  const before = new Map(descendants().map((pid) => [pid, timeOf(pid)]))
  await driver.evaluate(
    `new Promise((done) => { const until = performance.now() + ${SPIN}; while (performance.now() < until); done(1) })`,
  )
  const used = [...before].map(([pid, time]) => [pid, (timeOf(pid) ?? 0) - (time ?? Infinity)] as const)
  return used.sort(([, one], [, other]) => other - one)[0]?.[0]
}

/** Begins to look at the clock of the page's thread. */
export async function watchThread(driver: Driver): Promise<ThreadClock> {
  const pid = await findPage(driver)
  const samples: { at: number; time: number }[] = []
  const look = (): void => {
    const time = pid === undefined ? undefined : timeOf(pid)
    if (time !== undefined) samples.push({ at: performance.timeOrigin + performance.now(), time })
  }
  const timer = setInterval(look, INTERVAL)
  return {
    computedIn([from, to]) {
      look()
      const first = samples.findLast(({ at }) => at <= from)
      const last = samples.find(({ at }) => at >= to)
      return first === undefined || last === undefined
        ? to - from
        : Math.min(last.time - first.time, to - from)
    },
    stop: () => clearInterval(timer),
  }
}
