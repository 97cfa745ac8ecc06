import type { FromServiceWorker, ServiceWork, ToServiceWorker } from './remote'

const reply = (message: FromServiceWorker): void => postMessage(message)
const wordsOf = (reason: unknown): string => (reason instanceof Error ? reason.message : String(reason))

/**
 * Answers in a worker what a page asks of its service.
 *
 * @param ready what the service needs may take a while; calls wait for it
 */
export function serve(ready: Promise<ServiceWork>): void {
  const files = new Map<string, string>()
  addEventListener('message', ({ data }: MessageEvent<ToServiceWorker>) => {
    if (data.type === 'update') {
      for (const name of data.gone) files.delete(name)
      for (const { name, text } of data.changed) files.set(name, text)
      const all = [...files].map(([name, text]) => ({ name, text }))
      // The calls that follow wait for the same promise, and so come after it.
      void ready.then((service) => service.update(all))
      return
    }
    const { id, method, args } = data
    ready
      .then((service) => {
        const work = service[method] as ((...args: readonly unknown[]) => Promise<unknown>) | undefined
        if (work === undefined) throw new Error(`This service knows no “${method}”.`)
        return work(...args)
      })
      .then(
        (value) => reply({ type: 'answer', id, value }),
        (reason: unknown) => reply({ type: 'failure', id, message: wordsOf(reason) }),
      )
  })
}
