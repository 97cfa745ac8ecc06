import { accessSync, constants, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** @returns the path of the first of these programs that is installed */
export function findProgram(...names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable)
}

/** @returns where WebKitGTK's small browser is: its folder carries the name of the machine's kind and the API's version */
export function findMiniBrowser(): string | undefined {
  const library = '/usr/lib'
  const folders = readdirSync(library).filter((name) => name.endsWith('-linux-gnu'))
  return folders
    .flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((api) => join(library, folder, api)),
    )
    .map((folder) => join(folder, 'MiniBrowser'))
    .find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
