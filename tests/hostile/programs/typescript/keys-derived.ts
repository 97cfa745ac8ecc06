// Tries to take the threads on which the browser makes keys and hashes: those on which the sandbox checks its files, too.
// ends: stopped, contained, error
const { subtle } = crypto
if (subtle === undefined) console.log('contained')
else {
  const key = await subtle.importKey('raw', new Uint8Array(8), 'PBKDF2', false, ['deriveBits'])
  const derive = (): Promise<ArrayBuffer> =>
    subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-512', salt: new Uint8Array(8), iterations: 2 ** 31 - 1 }, key, 512)
  await Promise.all(Array.from({ length: 64 }, derive))
  console.log('contained')
}
