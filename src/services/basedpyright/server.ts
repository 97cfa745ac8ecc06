import address from 'virtual:basedpyright-worker'
import { connect, type Connection } from '../jsonRpc'
import { ServiceStopped } from '../service'
import { configuration, INITIALIZE } from './settings'

/** basedpyright in a worker. */
export interface Server extends Connection {
  /** Rejects where it does not come to life. */
  readonly ready: Promise<void>
  stop(reason: string): void
}

/** Starts the server. How its worker is to boot is the only message that is not the protocol's. */
export function startServer(): Server {
  const worker = new Worker(address)
  worker.postMessage({ type: 'browser/boot', mode: 'foreground' })
  const connection = connect(worker, {
    request: (method, params) => (method === 'workspace/configuration' ? configuration(params) : null),
    notification: () => undefined,
  })
  function stop(reason: string): void {
    worker.terminate()
    connection.end(new ServiceStopped(reason))
  }
  worker.addEventListener('error', ({ message }) =>
    stop(message === undefined || message === '' ? 'It did not load.' : message),
  )
  const ready = connection.request('initialize', INITIALIZE).then(() => connection.notify('initialized', {}))
  // Whoever asks hears of it.
  ready.catch(() => undefined)
  return { ...connection, ready, stop }
}
