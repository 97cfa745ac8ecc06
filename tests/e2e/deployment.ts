import { copyFile, link, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { startServer, type RunningServer } from '../../scripts/serve'

/** A copy of the built site on a server of its own, of which new versions can be deployed at the same address. */
export interface Deployment {
  readonly url: string
  readonly dir: string
  /** Stops the server, lets `change` work on the files, and starts it again at the same port. */
  deploy(change: (dir: string) => Promise<void>): Promise<void>
  remove(): Promise<void>
}

/** What a new version may write other text into. All other files keep what they hold, under this name or another. */
const REWRITTEN = /\.(html|json)$|(^|\/)sw\.js$/

/** @param source the folder of a built site */
export async function makeDeployment(source = 'dist', base = '/'): Promise<Deployment> {
  // Beside the site, on whose file system links to its files can be made.
  const dir = await mkdtemp('.cache/deployed-')
  await copySite(source, dir)
  let server: RunningServer = await startServer({ dir, port: 0, base })
  const { url } = server
  return {
    url,
    dir,
    async deploy(change) {
      await server.close()
      await change(dir)
      server = await startServer({ dir, port: Number(new URL(url).port), base })
    },
    async remove() {
      await server.close()
      await rm(dir, { recursive: true })
    },
  }
}

/** Links what stays as it is: to copy its hundred megabytes would take longer than most tests. */
async function copySite(source: string, dir: string): Promise<void> {
  const made = new Set<string>()
  for (const entry of await readdir(source, { recursive: true, withFileTypes: true })) {
    // The compressed forms would have to be made anew with every change.
    if (!entry.isFile() || /\.(br|gz)$/.test(entry.name)) continue
    const file = join(relative(source, entry.parentPath), entry.name)
    const folder = dirname(join(dir, file))
    if (!made.has(folder)) await mkdir(folder, { recursive: true })
    made.add(folder)
    await (REWRITTEN.test(file) ? copyFile : link)(join(source, file), join(dir, file))
  }
}

async function replaceEverywhere(dir: string, names: RegExp, from: string, to: string): Promise<void> {
  for (const file of await readdir(dir, { recursive: true })) {
    if (!names.test(file) || !REWRITTEN.test(file)) continue
    const text = await readFile(join(dir, file), 'utf8')
    if (text.includes(from)) await writeFile(join(dir, file), text.replaceAll(from, to))
  }
}

/** As if the text of one page had changed: its script gets another name. */
export async function changePage(dir: string, page: string): Promise<void> {
  const hashes = JSON.parse(await readFile(join(dir, 'hashmap.json'), 'utf8')) as Record<string, string>
  const old = hashes[`${page}.md`]
  if (!old) throw new Error(`${page} is not in hashmap.json`)
  for (const end of ['.js', '.lean.js']) {
    await rename(join(dir, `assets/${page}.md.${old}${end}`), join(dir, `assets/${page}.md.CHANGED1${end}`))
  }
  await replaceEverywhere(dir, /\.(html|json)$/, old, 'CHANGED1')
  await changeRevision(dir)
}

/** As if the scripts that all pages share had changed. */
export async function changeScripts(dir: string): Promise<void> {
  const hashes = JSON.parse(await readFile(join(dir, 'hashmap.json'), 'utf8')) as Record<string, string>
  await replaceEverywhere(dir, /\.(html|json)$|sw\.js$/, hashes['build'] ?? 'no build', 'newbuild')
  await changeRevision(dir)
}

/** The list of files names the revision; the service worker differs with it. */
async function changeRevision(dir: string): Promise<void> {
  const { revision } = JSON.parse(await readFile(join(dir, 'offline.json'), 'utf8')) as { revision: string }
  await replaceEverywhere(dir, /offline\.json$|sw\.js$/, revision, `${revision}x`)
}
