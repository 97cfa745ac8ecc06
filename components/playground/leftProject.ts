import { readStored, writeStored } from '../../src/site/storage'
import { readProject, type Project } from './projects'
import { LEFT_PROJECT } from './stored'
import { workspaceFromJson, workspaceToJson } from './workspaceJson'

/** A project that a page has left behind, and the version that it was made from. */
export interface LeftProject extends Project {
  readonly base: number | undefined
  /** The version that was on its way to the database: it may have come there. */
  readonly writing?: number | undefined
}

/** Keeps a project of a page that is being left: its writes to the database would be given up with it. */
export function leaveProject({ workspace, ...about }: LeftProject): void {
  writeStored(LEFT_PROJECT, JSON.stringify({ ...about, workspace: workspaceToJson(workspace) }))
}

/** @returns what the last page has left behind, once, and the version that it is a change of */
export async function takeLeftProject(): Promise<LeftProject | undefined> {
  const stored = readStored(LEFT_PROJECT)
  if (stored === undefined) return undefined
  writeStored(LEFT_PROJECT, undefined)
  try {
    const left = JSON.parse(stored) as Record<keyof LeftProject, unknown>
    const { id, name, changed, base, writing } = left
    const workspace = workspaceFromJson(String(left.workspace))
    if (typeof id !== 'string' || typeof name !== 'string' || typeof changed !== 'number') return undefined
    if (workspace === undefined) return undefined
    const came = typeof writing === 'number' && (await lastVersion(id)) === writing
    return {
      id,
      name,
      changed,
      workspace,
      base: came ? writing : typeof base === 'number' ? base : undefined,
    }
  } catch {
    return undefined
  }
}

const lastVersion = (id: string): Promise<number | undefined> =>
  readProject(id).then(
    (project) => project?.changed,
    () => undefined,
  )
