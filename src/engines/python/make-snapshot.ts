import { receive, send } from './environment'
import { startInterpreter } from './interpreter'
import { scrubFreeMemory } from './scrub'
import { encodeSnapshot } from './snapshot'

/** What build.ts tells the thread in which the snapshot is made. */
interface Order {
  readonly wasm: WebAssembly.Module
  readonly library: ArrayBuffer
  readonly frozen: ArrayBuffer
}

// Fixed times and no randomness: the same inputs shall give the same snapshot.
const BUILD_TIME = Date.UTC(2026, 0, 1)
const surroundings = {
  wall: () => BUILD_TIME,
  steady: () => 0,
  computed: () => 0,
  resolution: () => 1,
  random: (bytes: Uint8Array) => void bytes.fill(0),
  pulse: () => 0,
  sleep: () => true,
}

receive((data) => {
  const files = data as Order
  const said: string[] = []
  startInterpreter(files, surroundings, (text) => void said.push(text)).then(
    ({ module, linked }) => {
      scrubFreeMemory(module)
      send({ snapshot: encodeSnapshot(linked, module.HEAPU8) })
    },
    (error: unknown) => send({ failure: [String((error as Error).stack), ...said].join('\n') }),
  )
})
