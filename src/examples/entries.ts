import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The Markdown files below a folder, in a stable order; files served as they are (`public`) are none.
 *
 * @returns paths that begin with the folder's own
 */
export async function findEntries(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found
    .filter(
      (item) =>
        item.isFile() && item.name.endsWith('.md') && !item.parentPath.includes(join(folder, 'public')),
    )
    .map((item) => join(item.parentPath, item.name))
    .sort()
}
