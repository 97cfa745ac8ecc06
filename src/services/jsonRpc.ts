/*
 * The part of the Language Server Protocol that a client of one server needs: JSON-RPC 2.0 over a worker's messages
 * (https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#baseProtocol).
 */

/** A message of either side; which fields it has tells what it is. */
interface Message {
  readonly jsonrpc: '2.0'
  readonly id?: number | string
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

/** A connection to a server. */
export interface Connection {
  /** @throws Error with the server's words, or with the reason why the connection has ended */
  request(method: string, params: unknown): Promise<unknown>
  notify(method: string, params: unknown): void
  /** Rejects all that is waiting, and what is asked from now on. */
  end(reason: Error): void
}

/** What the server wants of the client. */
export interface Handlers {
  /** @returns what the server gets as result; null is the answer to what the client does not know */
  request(method: string, params: unknown): unknown
  notification(method: string, params: unknown): void
}

interface Waiting {
  resolve(value: unknown): void
  reject(reason: Error): void
}

const isMessage = (data: unknown): data is Message =>
  typeof data === 'object' && data !== null && 'jsonrpc' in data

/** Speaks with a server whose worker takes and sends messages as objects. */
export function connect(worker: Worker, handlers: Handlers): Connection {
  const waiting = new Map<number | string, Waiting>()
  let calls = 0
  let ended: Error | undefined
  const send = (message: Omit<Message, 'jsonrpc'>): void =>
    worker.postMessage({ jsonrpc: '2.0', ...message } satisfies Message)

  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isMessage(data)) return
    const { id, method, params, result, error } = data
    if (method !== undefined) {
      if (id === undefined) handlers.notification(method, params)
      else send({ id, result: handlers.request(method, params) ?? null })
      return
    }
    const call = waiting.get(id ?? '')
    waiting.delete(id ?? '')
    if (error === undefined) call?.resolve(result)
    else call?.reject(new Error(error.message))
  })

  return {
    request: (method, params) =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) return reject(ended)
        const id = (calls += 1)
        waiting.set(id, { resolve, reject })
        send({ id, method, params })
      }),
    notify(method, params) {
      if (ended === undefined) send({ method, params })
    },
    end(reason) {
      ended ??= reason
      for (const { reject } of waiting.values()) reject(ended)
      waiting.clear()
    },
  }
}
