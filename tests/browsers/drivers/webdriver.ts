/** A WebDriver session: the part of the W3C protocol that the matrix needs. */
export interface Session {
  /** Sends a command. @throws Error with the driver's words */
  command(method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown>
  /** Ends the session and its browser. */
  close(): Promise<void>
}

/** The key under which the protocol writes references to elements. */
export const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

/** @param server address of a driver that listens, without a slash at its end */
export async function openSession(server: string, capabilities: unknown): Promise<Session> {
  const opened = (await send('POST', `${server}/session`, {
    capabilities: { alwaysMatch: capabilities },
  })) as { sessionId: string }
  const session = `${server}/session/${opened.sessionId}`
  return {
    command: (method, path, body) => send(method, `${session}/${path}`, body),
    close: async () => void (await send('DELETE', session)),
  }
}

async function send(method: 'GET' | 'POST' | 'DELETE', url: string, body?: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
    headers: { 'Content-Type': 'application/json' },
  })
  const { value } = (await response.json()) as { value: unknown }
  if (response.ok) return value
  const { error, message } = value as { error: string; message: string }
  throw new Error(`${error}: ${message}`)
}
