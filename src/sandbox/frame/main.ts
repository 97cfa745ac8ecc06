import type { EngineManifest } from '../protocol'
import { receiveFile, type IncomingFile } from './files'
import { CONNECT, readPageMessage, type FrameMessage, type PageMessage } from './messages'
import { createPool, type Pool } from './pool'

/*
 * The script of the sandbox's document. The page makes the frame with sandbox="allow-scripts" alone, so that the document
 * has an opaque origin; its own content security policy leaves it no network. Programs run in workers of this frame.
 */

interface FrameEngine {
  readonly pool: Pool
  readonly incoming: Map<string, IncomingFile>
  /** Names of the files that are there. */
  readonly loaded: Set<string>
  /** Names of those that a worker is to be got ready with, as soon as they are there. */
  needed?: readonly string[]
}

const refusal = reasonToRefuse()
let connected = false

addEventListener('message', (message: MessageEvent<unknown>) => {
  const port = message.ports[0]
  if (message.source !== parent || message.data !== CONNECT || port === undefined || connected) return
  connected = true
  if (refusal !== undefined) port.postMessage({ type: 'refused', message: refusal } satisfies FrameMessage)
  else serve(port)
})

/** A frame that could reach the site's own origin must run nothing at all. */
function reasonToRefuse(): string | undefined {
  if (self.origin !== 'null') return 'The sandbox is not isolated: its origin is not opaque.'
  if (parent === self) return 'The sandbox runs only inside a page.'
  return undefined
}

function serve(port: MessagePort): void {
  const engines = new Map<string, FrameEngine>()
  const send = (message: FrameMessage): void => port.postMessage(message)

  function engineOf(id: EngineManifest['engine']): FrameEngine {
    const known = engines.get(id)
    if (known !== undefined) return known
    const engine: FrameEngine = {
      pool: createPool({
        ready: () => send({ type: 'ready', engine: id }),
        failed: (message) => send({ type: 'engineFailed', engine: id, message }),
        event: (run, event) => send({ type: 'event', run, event }),
      }),
      incoming: new Map(),
      loaded: new Set(),
    }
    engines.set(id, engine)
    return engine
  }

  /** Nobody asks the page first: its answer would come a while later. */
  function prepareWhenLoaded(engine: FrameEngine): void {
    if (engine.needed?.every((name) => engine.loaded.has(name)) !== true) return
    delete engine.needed
    engine.pool.prepare()
  }

  function receive(id: string, { file }: Extract<PageMessage, { type: 'file' }>): void {
    const engine = engineOf(id)
    const incoming = receiveFile(file)
    engine.incoming.set(file.name, incoming)
    incoming.loaded.then(
      (content) => {
        if (typeof content === 'string') engine.pool.useScript(content)
        else engine.pool.addFile(file.name, content)
        engine.loaded.add(file.name)
        prepareWhenLoaded(engine)
        send({ type: 'fileReady', engine: id, name: file.name })
      },
      (reason: unknown) => {
        const message = reason instanceof Error ? reason.message : String(reason)
        send({ type: 'fileFailed', engine: id, name: file.name, message })
      },
    )
  }

  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = readPageMessage(data)
    if (message === undefined) return
    if (message.type === 'probe') return send({ type: 'alive' })
    if ('run' in message && message.type !== 'run') {
      // Runs are numbered for the whole page: one of the pools has it.
      for (const { pool } of engines.values()) {
        if (message.type === 'answer') pool.answer(message.run, message.line)
        else if (message.type === 'piece') pool.runPiece(message.run, message.source)
        else pool[message.type](message.run)
      }
      return
    }
    const engine = engineOf(message.engine)
    switch (message.type) {
      case 'file':
        return receive(message.engine, message)
      case 'chunk':
        return engine.incoming.get(message.name)?.add(message.bytes)
      case 'fileEnd':
        engine.incoming.get(message.name)?.end()
        engine.incoming.delete(message.name)
        return
      case 'fileAbort':
        engine.incoming.get(message.name)?.abort()
        engine.incoming.delete(message.name)
        return
      case 'prepare':
        engine.needed = message.needed
        return prepareWhenLoaded(engine)
      case 'run':
        return engine.pool.run(message.run, message.program)
      case 'release':
        return engine.pool.release()
    }
  }
  send({ type: 'connected' })
}
