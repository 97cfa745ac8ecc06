// Tries to stop the engine's own timers by replacing the functions it starts them with.
;(globalThis as any).setTimeout = (globalThis as any).clearTimeout = () => {
  throw new Error('no timers')
}
;(globalThis as any).performance = { now: () => NaN }
;(globalThis as any).Date = undefined
await new Promise((resolve) => queueMicrotask(() => resolve(1)))
console.log('contained')
