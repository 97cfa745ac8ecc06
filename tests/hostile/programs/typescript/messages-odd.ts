// Tries to break the frame by messages that are almost right: wrong kinds, wrong numbers, too many, too long, in circles.
// ends: contained, crashed, done, error
const post = (globalThis as unknown as { postMessage?: (message: unknown) => void }).postMessage
const odd: unknown[] = [NaN, Infinity, -1, 2 ** 53, '', 'x'.repeat(1_000_000), null, undefined, [], {}, new Map(), 1n]
const circle: Record<string, unknown> = {}
circle['type'] = circle
for (const type of ['ready', 'begun', 'output', 'outputs', 'held', 'released', 'dropped', 'value', 'input', 'files', 'end', 'pieceEnd', 'fileRequest', 'withdrawn', 'recording', 'interrupted', 'livenessProbe', 'failed', '__proto__']) {
  for (const value of [...odd, circle]) {
    try {
      post?.({ type, stream: value, text: value, pieces: value, status: value, exitCode: value, elapsed: value, files: value, address: value, message: value, engine: value, run: value })
    } catch (error) {
      void error
    }
  }
}
console.log('contained')
