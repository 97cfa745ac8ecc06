// Tries to use up the browser's memory outside of the worker.
// ends: error, crashed, stopped
const part = new Uint8Array(1_000_000).fill(1)
for (;;) URL.createObjectURL(new Blob(Array<Uint8Array<ArrayBuffer>>(4).fill(part)))
