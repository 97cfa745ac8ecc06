import type { ProgramFile } from '../../../src/sandbox/protocol'
import type { Workspace } from '../../../src/workspace/workspace'

/** Has the browser save a file. */
export function download({ name, content }: ProgramFile): void {
  save(name.slice(name.lastIndexOf('/') + 1), new Blob([content]))
}

/** All files as one zip. @param name of the archive, without its ending */
export async function downloadAll(name: string, files: readonly ProgramFile[]): Promise<void> {
  const { packFiles } = await import('../archive')
  save(`${name}.zip`, new Blob([packFiles(files)], { type: 'application/zip' }))
}

/** The whole project, with how it is run. @param name of the project */
export async function downloadProject(name: string, workspace: Workspace): Promise<void> {
  const { packProject } = await import('../archive')
  save(`${name}.project.zip`, new Blob([packProject(workspace)], { type: 'application/zip' }))
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
