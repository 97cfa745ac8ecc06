import type { ProgramFile } from '../../../src/sandbox/protocol'

/** Has the browser save a file. */
export function download({ name, content }: ProgramFile): void {
  save(name.slice(name.lastIndexOf('/') + 1), new Blob([content]))
}

/** All files as one zip. @param name of the archive, without its ending */
export async function downloadAll(name: string, files: readonly ProgramFile[]): Promise<void> {
  const { strToU8, zipSync } = await import('fflate')
  const entries = Object.fromEntries(
    files.map((file) => [
      file.name,
      typeof file.content === 'string' ? strToU8(file.content) : new Uint8Array(file.content),
    ]),
  )
  save(`${name}.zip`, new Blob([zipSync(entries)], { type: 'application/zip' }))
}

function save(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken it over by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
