// Tries to overflow the stack, and to go on for ever, by events that lead to events.
// ends: stopped, error
const target = new EventTarget()
target.addEventListener('x', () => target.dispatchEvent(new Event('x')))
for (let count = 0; count < 10_000; count += 1) target.addEventListener('y', () => undefined)
try {
  target.dispatchEvent(new Event('x'))
} catch (error) {
  console.log((error as Error).name)
}
const abort = new AbortController()
abort.signal.addEventListener('abort', () => console.log('aborted'))
for (let signal = abort.signal, depth = 0; depth < 5_000; depth += 1) signal = AbortSignal.any?.([signal]) ?? signal
abort.abort()
for (;;) target.dispatchEvent(new Event('y'))
