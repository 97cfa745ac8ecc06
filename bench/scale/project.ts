import { execFileSync, spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a build reads besides the pages. */
const SOURCES = [
  '.vitepress',
  'components',
  'scripts',
  'src',
  'LICENSE',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]

/** What a command took. */
export interface Cost {
  readonly seconds: number
  /** The most memory that its processes held together, in bytes. */
  readonly peakMemory: number
}

/** A copy of this project outside of it, to build other pages with. */
export interface Project {
  readonly dir: string
  /** The pages' Markdown. */
  readonly docs: string
  /** The built site, once it is built. */
  readonly dist: string
  /** @param env is added to this process's own */
  build(env?: Readonly<Record<string, string>>): Promise<Cost>
  /** Runs one of its npm scripts, without npm's own process. @throws Error with the end of what it printed when it fails */
  run(script: string, args?: readonly string[], env?: Readonly<Record<string, string>>): Promise<Cost>
  remove(): Promise<void>
}

/**
 * Copies the project without its pages. The engines' files come along where they are built already.
 *
 * @param more files and folders that come along too, relative to the project
 */
export async function makeProject(more: readonly string[] = []): Promise<Project> {
  const dir = await mkdtemp(join(tmpdir(), 'cheatsheet-'))
  const docs = join(dir, 'docs')
  await mkdir(docs)
  const skipped = new Set([join('.vitepress', 'cache'), join('.vitepress', '.temp')])
  for (const source of [...SOURCES, ...more]) {
    await cp(source, join(dir, source), { recursive: true, filter: (path) => !skipped.has(path) })
  }
  await cp('docs/public', join(docs, 'public'), { recursive: true })
  await symlink(join(process.cwd(), 'node_modules'), join(dir, 'node_modules'))
  for (const name of await readdir('.cache').catch(() => [])) {
    if (/^(og|test|reports)/.test(name)) continue
    await cp(join('.cache', name), join(dir, '.cache', name), { recursive: true })
  }
  return {
    dir,
    docs,
    dist: join(dir, 'dist'),
    build: (env = {}) => runScript(dir, 'build', [], env),
    run: (script, args = [], env = {}) => runScript(dir, script, args, env),
    remove: () => rm(dir, { recursive: true, force: true }),
  }
}

/** How often memory is looked at, in milliseconds. */
const SAMPLE = 500

async function runScript(
  dir: string,
  script: string,
  more: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Cost> {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
    scripts: Record<string, string>
  }
  const [command, ...args] = scripts[script]?.split(' ') ?? []
  if (command === undefined) throw new Error(`package.json has no script “${script}”.`)
  const started = performance.now()
  let log = ''
  const child = spawn(command, [...args, ...more], {
    cwd: dir,
    env: { ...process.env, PATH: `${join(dir, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`, ...env },
    // A process group of its own, so that the memory of all its processes can be added up.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (log += data.toString()))
  let peakMemory = 0
  const timer = setInterval(() => (peakMemory = Math.max(peakMemory, groupMemory(child.pid))), SAMPLE)
  const code = await new Promise((done) => child.once('exit', done))
  clearInterval(timer)
  if (code !== 0) throw new Error(`npm run ${script} failed:\n${log.slice(-4000)}`)
  return { seconds: (performance.now() - started) / 1000, peakMemory }
}

function groupMemory(group: number | undefined): number {
  const list = execFileSync('ps', ['-eo', 'pgid=,rss='], { encoding: 'utf8' })
  return list
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([pgid]) => pgid === group)
    .reduce((sum, [, kilobytes = 0]) => sum + kilobytes * 1024, 0)
}
