import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { RecordedRun, RunResult } from './run'

const pack = promisify(gzip)
const unpack = promisify(gunzip)

/** Recordings of earlier checks and builds, by program, engine and check. */
export interface KeptRecordings {
  find(key: string): Promise<RecordedRun | undefined>
  add(key: string, recorded: RecordedRun): Promise<void>
}

/**
 * @param folder where they are kept: for each one file, what the program did as a line of JSON, then the recording. One that is missing
 * or cannot be read is made anew.
 * @param isFresh every program is recorded, whatever is kept; those who come later find it
 */
export function keepRecordings(folder: string, isFresh = false): KeptRecordings {
  const fileOf = (key: string): string => join(folder, `${key}.gz`)
  return {
    async find(key) {
      if (isFresh) return undefined
      try {
        const bytes = await unpack(await readFile(fileOf(key)))
        const end = bytes.indexOf('\n')
        const result = JSON.parse(bytes.toString('utf8', 0, end)) as RunResult
        const rest = bytes.subarray(end + 1)
        const recording = new Uint8Array(rest).buffer
        return { result, recording: rest.length === 0 ? undefined : recording }
      } catch {
        return undefined
      }
    },
    async add(key, { result, recording }) {
      // A program that the machine had no time for gets another chance.
      if (result.end.status !== 'done' && result.end.status !== 'error') return
      await mkdir(folder, { recursive: true })
      const head = Buffer.from(`${JSON.stringify(result)}\n`)
      const packed = await pack(Buffer.concat([head, new Uint8Array(recording ?? new ArrayBuffer(0))]))
      // Two entries, or two processes, may have the same program recorded at the same time.
      const unfinished = `${fileOf(key)}.${randomUUID()}`
      await writeFile(unfinished, packed)
      await rename(unfinished, fileOf(key))
    },
  }
}
