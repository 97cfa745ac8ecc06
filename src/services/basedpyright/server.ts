import { connect, type Connection } from '../jsonRpc'
import { ServiceStopped } from '../service'
import { configuration, INITIALIZE } from './settings'

/** basedpyright in a worker. */
export interface Server {
  /** Rejects where it does not come to life, or has ended before. */
  readonly ready: Promise<Connection>
  stop(reason: string): void
}

/** Starts the server. How its worker is to boot is the only message that is not the protocol's. */
export function startServer(): Server {
  let end: ((reason: ServiceStopped) => void) | undefined
  let ended: ServiceStopped | undefined

  function stop(reason: string): void {
    ended ??= new ServiceStopped(reason)
    end?.(ended)
  }
  async function open(): Promise<Connection> {
    const worker = new Worker(import.meta.env.BASE_URL + import.meta.env.BASEDPYRIGHT_SCRIPT)
    worker.postMessage({ type: 'browser/boot', mode: 'foreground' })
    const connection = connect(worker, {
      request: (method, params) => (method === 'workspace/configuration' ? configuration(params) : null),
      notification: () => undefined,
    })
    end = (reason) => {
      worker.terminate()
      connection.end(reason)
    }
    worker.addEventListener('error', ({ message }) =>
      stop(message === undefined || message === '' ? 'It did not load.' : message),
    )
    await connection.request('initialize', INITIALIZE)
    connection.notify('initialized', {})
    return connection
  }

  const ready = open()
  // Whoever asks hears of it.
  ready.catch(() => undefined)
  return { ready, stop }
}
