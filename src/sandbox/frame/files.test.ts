import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { EngineFile } from '../protocol'
import { receiveFile, type LoadedFile } from './files'

const WASM = Buffer.from([0, 97, 115, 109, 1, 0, 0, 0])
const CONTENT = Buffer.from('content that is long enough to be cut in the middle. '.repeat(400))
/** The same, made by `xz --check=crc32`: Node has no encoder. */
const PACKED = Buffer.from(
  '/Td6WFoAAAFpIt42AgAhARYAAAB0L+Wj4FLPAG5dADGbyhna7aTyvIrjY9GF7IRUJexKPWXaVR3FiG69IDGy0oX4WBGi4USGoAT2ZTkeBdo0mzmGcO5yz2j5YDAjcT+1GqXm3dzKT4an8bbSKnG9U9sooNGidKSTpS6sNaYBFlTtfBQ7ndhp5k01sgAAAAAAXiYNiwABhgHQpQEA+x0g1j4wDYsCAAAAAAFZWg==',
  'base64',
)

function describeFile(form: EngineFile['form'], bytes: Buffer): EngineFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { name: 'part', path: 'part.bin', form, size: bytes.length, sha256, lazy: false }
}

/** Sends the bytes as a page would, each piece in a task of its own. */
async function send(file: EngineFile, bytes: Buffer, pieces = 3): Promise<LoadedFile> {
  const incoming = receiveFile(file)
  const size = Math.ceil(bytes.length / pieces)
  for (let at = 0; at < bytes.length; at += size) {
    incoming.add(Uint8Array.from(bytes.subarray(at, at + size)).buffer)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  incoming.end()
  return incoming.loaded
}

function flip(bytes: Buffer, at: number): Buffer {
  const changed = Buffer.from(bytes)
  changed[at] = (changed[at] ?? 0) ^ 1
  return changed
}

describe('receiveFile', () => {
  it('hands out what was built, in its form', async () => {
    expect(await send(describeFile('wasm', WASM), WASM)).toBeInstanceOf(WebAssembly.Module)
    const bytes = await send(describeFile('bytes', CONTENT), CONTENT)
    expect(Buffer.from(bytes as ArrayBuffer).equals(CONTENT)).toBe(true)
    const unpacked = await send(describeFile('xz', PACKED), PACKED)
    expect(Buffer.from(unpacked as ArrayBuffer).equals(CONTENT)).toBe(true)
    expect(await send(describeFile('worker', CONTENT), CONTENT)).toMatch(/^blob:/)
  })

  const stored = { wasm: WASM, xz: PACKED, bytes: CONTENT, worker: CONTENT } as const
  for (const [form, bytes] of Object.entries(stored)) {
    const file = describeFile(form as EngineFile['form'], bytes)
    it.each([0, 1, bytes.length >> 1, bytes.length - 1])(
      `refuses ${form} with byte %i altered`,
      async (at) => {
        await expect(send(file, flip(bytes, at))).rejects.toThrow('its content differs')
      },
    )

    it(`refuses ${form} that is cut short, or too long`, async () => {
      await expect(send(file, bytes.subarray(0, -1))).rejects.toThrow(/is \d+ bytes long instead of/)
      await expect(send(file, Buffer.concat([bytes, bytes]))).rejects.toThrow('bytes long instead of')
    })
  }

  it('refuses what did not arrive to its end', async () => {
    const incoming = receiveFile(describeFile('xz', stored.xz))
    incoming.add(Uint8Array.from(stored.xz.subarray(0, 20)).buffer)
    incoming.abort()
    await expect(incoming.loaded).rejects.toThrow('did not arrive')
  })
})
