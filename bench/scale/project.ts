import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What a build reads besides the pages. */
const SOURCES = ['.vitepress', 'components', 'scripts', 'src', 'package.json', 'tsconfig.json']

/** A copy of this project outside of it, to build other pages with. */
export interface Project {
  readonly dir: string
  /** The pages' Markdown. */
  readonly docs: string
  /** The built site, once it is built. */
  readonly dist: string
  /** @param env is added to this process's own */
  build(env?: Readonly<Record<string, string>>): Promise<void>
  remove(): Promise<void>
}

/** Copies the project without its pages. The engines' files come along where they are built already. */
export async function makeProject(): Promise<Project> {
  const dir = await mkdtemp(join(tmpdir(), 'cheatsheet-'))
  const docs = join(dir, 'docs')
  await mkdir(docs)
  const skipped = new Set([join('.vitepress', 'cache'), join('.vitepress', '.temp')])
  for (const source of SOURCES) {
    await cp(source, join(dir, source), { recursive: true, filter: (path) => !skipped.has(path) })
  }
  await cp('docs/public', join(docs, 'public'), { recursive: true })
  await symlink(join(process.cwd(), 'node_modules'), join(dir, 'node_modules'))
  for (const name of await readdir('.cache').catch(() => [])) {
    if (/^(og|compressed|test|reports)/.test(name)) continue
    await cp(join('.cache', name), join(dir, '.cache', name), { recursive: true })
  }
  return {
    dir,
    docs,
    dist: join(dir, 'dist'),
    async build(env = {}) {
      await run('npx', ['tsx', 'scripts/build-site.ts'], {
        cwd: dir,
        env: { ...process.env, ...env },
        maxBuffer: 1 << 28,
      })
    },
    remove: () => rm(dir, { recursive: true, force: true }),
  }
}
