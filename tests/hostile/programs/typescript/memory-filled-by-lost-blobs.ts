// Tries to use up the browser's memory with blobs that nobody holds.
// ends: error, crashed, stopped
const part = new Uint8Array(1_000_000).fill(1)
for (;;) new Blob(Array<Uint8Array<ArrayBuffer>>(4).fill(part))
