import type { LanguageService, SourceFile } from './service'
import { ServiceStopped } from './service'

/*
 * A service whose work is done in a worker of the page's: calls go there as messages, one answer to each. It reads a reader's text and
 * runs none of it, so it needs no sandbox; it can be ended whatever it is doing.
 */

/** What a service does, apart from being started and ended. */
export type ServiceWork = Omit<LanguageService, 'stop'>

/** The methods that are asked and answer. */
type Method = Exclude<keyof ServiceWork, 'update'>

/** What the page says: which files have changed or gone, or a call. */
export type ToServiceWorker =
  | { readonly type: 'update'; readonly changed: readonly SourceFile[]; readonly gone: readonly string[] }
  | {
      readonly type: 'call'
      readonly id: number
      readonly method: Method
      readonly args: readonly unknown[]
    }

/** What the worker answers. */
export type FromServiceWorker =
  | { readonly type: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly type: 'failure'; readonly id: number; readonly message: string }

interface Waiting {
  resolve(value: unknown): void
  reject(reason: Error): void
}

/** Tells what is different between two states of a project. */
export function compareFiles(
  before: ReadonlyMap<string, string>,
  files: readonly SourceFile[],
): { readonly changed: readonly SourceFile[]; readonly gone: readonly string[] } {
  const names = new Set(files.map(({ name }) => name))
  return {
    changed: files.filter(({ name, text }) => before.get(name) !== text),
    gone: [...before.keys()].filter((name) => !names.has(name)),
  }
}

/**
 * @param worker one that {@link serve}s
 * @param methods which of them it knows
 */
export function remoteService<Known extends Method>(
  worker: Worker,
  methods: readonly Known[],
): Pick<Required<LanguageService>, Known | 'update' | 'stop'> {
  let known: ReadonlyMap<string, string> = new Map()
  let stopped: ServiceStopped | undefined
  let calls = 0
  const waiting = new Map<number, Waiting>()
  const post = (message: ToServiceWorker): void => worker.postMessage(message)

  function end(reason: string): void {
    stopped ??= new ServiceStopped(reason)
    worker.terminate()
    for (const { reject } of waiting.values()) reject(stopped)
    waiting.clear()
  }
  worker.addEventListener('message', ({ data }: MessageEvent<FromServiceWorker>) => {
    const call = waiting.get(data.id)
    waiting.delete(data.id)
    if (data.type === 'answer') call?.resolve(data.value)
    else call?.reject(new Error(data.message))
  })
  worker.addEventListener('error', ({ message }) =>
    end(message === undefined || message === '' ? 'It did not load.' : message),
  )

  const call = (method: Method, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (stopped !== undefined) return reject(stopped)
      const id = (calls += 1)
      waiting.set(id, { resolve, reject })
      post({ type: 'call', id, method, args })
    })
  const service = {
    update(files: readonly SourceFile[]) {
      const { changed, gone } = compareFiles(known, files)
      if (changed.length + gone.length === 0) return
      known = new Map(files.map(({ name, text }) => [name, text]))
      post({ type: 'update', changed, gone })
    },
    stop: () => end('It was stopped.'),
    ...Object.fromEntries(
      methods.map((method) => [method, (...args: readonly unknown[]) => call(method, args)]),
    ),
  }
  // Each method is a call with its own name, which answers what that method does.
  return service as unknown as Pick<Required<LanguageService>, Known | 'update' | 'stop'>
}
