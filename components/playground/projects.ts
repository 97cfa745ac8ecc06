import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { languageNamed } from '../../src/engines/languages'
import { readWorkspace, type Workspace } from '../../src/workspace/workspace'

/** A workspace that is kept on this device under a name. */
export interface Project {
  readonly id: string
  readonly name: string
  /** When it was last changed, in milliseconds since 1970. */
  readonly changed: number
  readonly workspace: Workspace
}

interface Schema extends DBSchema {
  projects: { key: string; value: Project }
}

/** The browser keeps nothing for this page, or has no room left. */
export class NotKept extends Error {}

let opened: Promise<IDBPDatabase<Schema>> | undefined

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('playground', 1, {
    upgrade: (db) => void db.createObjectStore('projects', { keyPath: 'id' }),
    // Another tab has a newer page, which waits for this connection.
    blocking(_current, _blocked, event) {
      ;(event.target as IDBDatabase).close()
      lose()
    },
    terminated: lose,
  })
  opened.catch(lose)
  return opened
}

function lose(): void {
  opened = undefined
}

/** @returns all that are kept, the last changed first. @throws NotKept where nothing can be read */
export async function listProjects(): Promise<readonly Project[]> {
  const all = await attempt((db) => db.getAll('projects'))
  return all.filter(isProject).sort((one, other) => other.changed - one.changed)
}

/** @returns undefined where there is none, or it is damaged. @throws NotKept where nothing can be read */
export async function readProject(id: string): Promise<Project | undefined> {
  const project = await attempt((db) => db.get('projects', id))
  return project !== undefined && isProject(project) ? project : undefined
}

/**
 * @param base the version that this one was made from, by when it was changed
 * @returns false where another version has been kept since; that one stays
 * @throws NotKept where there is no room, or nothing may be kept
 */
export function keepProject(project: Project, base: number | undefined): Promise<boolean> {
  return attempt(async (db) => {
    const { store, done } = db.transaction('projects', 'readwrite')
    const work = store.get(project.id).then(async (kept) => {
      if (kept !== undefined && kept.changed !== base) return false
      await store.put(project)
      return true
    })
    const [was] = await Promise.all([work, done])
    return was
  })
}

/** @throws NotKept where nothing may be kept */
export async function forgetProject(id: string): Promise<void> {
  await attempt((db) => db.delete('projects', id))
}

async function attempt<Result>(use: (db: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result> {
  try {
    return await use(await database())
  } catch (reason) {
    throw new NotKept(
      reason instanceof DOMException && reason.name === 'QuotaExceededError'
        ? 'This browser has no room left for the project. It is here until you close the page: export it.'
        : 'This browser keeps nothing for this page. The project is here until you close it: export it.',
    )
  }
}

function isProject(value: Project): boolean {
  return (
    typeof value.id === 'string' &&
    typeof value.name === 'string' &&
    typeof value.changed === 'number' &&
    readWorkspace(value.workspace) !== undefined &&
    languageNamed(value.workspace.language) !== undefined
  )
}
