// Tries to reach decoders, encoders and fonts of the browser's with sizes that lie.
// ends: contained, error
const scope = globalThis as unknown as Record<string, (new (...args: unknown[]) => Record<string, (...args: unknown[]) => unknown>) | undefined>
for (const [name, args, method, given] of [
  ['VideoDecoder', [{ output() {}, error() {} }], 'configure', [{ codec: 'vp8', codedWidth: 2 ** 31, codedHeight: 2 ** 31 }]],
  ['AudioDecoder', [{ output() {}, error() {} }], 'configure', [{ codec: 'opus', sampleRate: 1e9, numberOfChannels: 255 }]],
  ['VideoEncoder', [{ output() {}, error() {} }], 'configure', [{ codec: 'vp8', width: 16_384, height: 16_384 }]],
  ['VideoFrame', [new ArrayBuffer(4), { format: 'RGBA', codedWidth: 30_000, codedHeight: 30_000, timestamp: 0 }], 'close', []],
  ['ImageDecoder', [{ type: 'image/gif', data: new Uint8Array(1e7) }], 'decode', []],
  ['ImageData', [30_000, 30_000], 'toString', []],
  ['FontFace', ['x', new Uint8Array(1e7)], 'load', []],
  ['CompressionStream', ['gzip'], 'toString', []],
] as const) {
  try {
    const made = new (scope[name] ?? Object)(...args) as Record<string, (...args: unknown[]) => unknown>
    await Promise.race([made[method]?.(...given), new Promise((resolve) => setTimeout(resolve, 500))])
  } catch (error) {
    void error
  }
}
console.log('contained')
