import type { ProgramFile } from '../../../src/sandbox/protocol'
import type { Workspace } from '../../../src/workspace/workspace'
import { saveFile } from '../../saveFile'

/** Has the browser save a file. */
export function download({ name, content }: ProgramFile): void {
  saveFile(name.slice(name.lastIndexOf('/') + 1), new Blob([content]))
}

/** @throws Error in words for the reader */
async function loadPacker(): Promise<typeof import('../archive')> {
  try {
    return await import('../archive')
  } catch (cause) {
    throw new Error('What packs files could not be fetched. Check the connection, then press once more.', {
      cause,
    })
  }
}

/** All files as one zip. @param name of the archive, without its ending. @throws Error in words for the reader */
export async function downloadAll(name: string, files: readonly ProgramFile[]): Promise<void> {
  const { packFiles } = await loadPacker()
  saveFile(`${name}.zip`, new Blob([packFiles(files)], { type: 'application/zip' }))
}

/** The whole project, with how it is run. @param name of the project. @throws Error in words for the reader */
export async function downloadProject(name: string, workspace: Workspace): Promise<void> {
  const { packProject } = await loadPacker()
  saveFile(`${name}.project.zip`, new Blob([packProject(workspace)], { type: 'application/zip' }))
}
