import { type ChildProcess } from 'node:child_process'
import { endGroup, startGroup } from './process'

/** A screen that nobody sees. */
export interface Display {
  /** For the environment variable `DISPLAY`. */
  readonly name: string
  close(): void
}

/** @param path of Xvfb @throws Error when it does not start */
export async function openDisplay(path: string): Promise<Display> {
  // It chooses the number itself and writes it to the fourth stream.
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']
  const server = startGroup(path, args, process.env, ['pipe'])
  return { name: `:${await readNumber(server)}`, close: () => endGroup(server) }
}

function readNumber(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    server.stdio[3]?.on('data', (data: Buffer) => {
      text += data.toString()
      if (text.endsWith('\n')) resolve(text.trim())
    })
    server.on('error', reject)
    server.on('exit', (code) => reject(new Error(`Xvfb ended with code ${code}.`)))
  })
}
