import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { printTable, writeReport, type Row } from '../table'
import { makeProject, type Project } from './project'

/*
 * npm run bench:scale [-- sizes…]: sites of more and more entries are built, checked in Node, and run in Chromium. Time must grow
 * linearly, memory and page weight must not. Every entry is the one on aiter() under other names, with four programs; without sizes
 * that makes 252, 1,000 and 2,500 programs, and 4,000.
 */

const given = process.argv.slice(2).map(Number)
const SIZES = given.length > 0 ? given : [63, 250, 625, 1000]
const MOST_MEMORY = 2 * 1024 ** 3
/** How much more the next entry may cost in the largest site than in the smallest. */
const SLACK = 1.25
/** Names and hashes differ from site to site, and with them a few bytes. */
const WEIGHT_SLACK = 300

/** What is done to a site, with the time that it took in seconds. */
const WORK = ['build', 'check', 'browser'] as const

interface Measured extends Readonly<Record<(typeof WORK)[number], number>> {
  readonly entries: number
  readonly programs: number
  /** Of the build, in bytes. */
  readonly peakMemory: number
  /** HTML, styles and scripts that one entry's page asks for, gzip, in bytes. */
  readonly pageWeight: number
}

async function writeEntries(project: Project, count: number): Promise<void> {
  const source = await readFile('docs/builtin/aiter.md', 'utf8')
  const folder = join(project.docs, 'modules')
  await mkdir(folder, { recursive: true })
  await writeFile(join(project.docs, 'index.md'), '---\ntitle: Home\n---\n\n# Home\n')
  for (let number = 0; number < count; number += 1) {
    const name = `entry${String(number).padStart(4, '0')}`
    const text = source
      .replace(/^title: .*$/m, `title: Python ${name} module - Python Cheatsheet`)
      .replace(/^group: .*\n/m, '')
      .replace(/^related: .*\n/m, '')
      .replace(/<built-in-signature[^>]*>\n/, '')
      .replace(/<router-link to="[^"]*">/g, `<router-link to="/modules/entry0000">`)
      .replaceAll('AsyncCounter', `AsyncCounter${number}`)
    await writeFile(join(folder, `${name}.md`), text)
  }
}

async function pageWeight(dist: string): Promise<number> {
  const html = await readFile(join(dist, 'modules/entry0010.html'), 'utf8')
  const files = [...html.matchAll(/(?:href|src)="\/(assets\/[^"]+)"/g)].map(([, file = '']) => file)
  let weight = gzipSync(html).length
  for (const file of new Set(files)) {
    const compressed = await stat(join(dist, `${file}.gz`)).catch(() => stat(join(dist, file)))
    weight += compressed.size
  }
  return weight
}

async function measure(entries: number): Promise<Measured> {
  const project = await makeProject(['tests'])
  try {
    await writeEntries(project, entries)
    console.log(`${entries} entries: check …`)
    // First, as in `npm test`: it records the programs, and the build takes what is there.
    const check = await project.run('examples:check', ['--fresh'])
    console.log(`${entries} entries: build …`)
    const build = await project.build()
    console.log(`${entries} entries: Chromium …`)
    const browser = await project.run('test:browsers', ['chromium', 'modules/entry'])
    return {
      entries,
      programs: (await listedPrograms(project)).length,
      build: build.seconds,
      check: check.seconds,
      browser: browser.seconds,
      peakMemory: build.peakMemory,
      pageWeight: await pageWeight(project.dist),
    }
  } finally {
    await project.remove()
  }
}

async function listedPrograms({ dist }: Project): Promise<readonly unknown[]> {
  return JSON.parse(await readFile(join(dist, 'examples.json'), 'utf8')) as unknown[]
}

const measured: Measured[] = []
for (const entries of SIZES) measured.push(await measure(entries))

const [smallest, second, largest] = [measured[0], measured[1], measured.at(-1)]
const beforeLargest = measured.at(-2)
if (!smallest || !second || !beforeLargest || !largest)
  throw new Error('Two sizes at least are to be measured.')

/** What one program more costs from one size to the next, in seconds. */
const added = (work: (typeof WORK)[number], from: Measured, to: Measured): number =>
  (to[work] - from[work]) / (to.programs - from.programs)

const rows: Row[] = measured.map((site) => ({
  name: `${site.entries} entries, ${site.programs} programs`,
  limit: '',
  measured: `${WORK.map((work) => `${work} ${site[work].toFixed(0)} s`).join(', ')}; ${(site.peakMemory / 1e9).toFixed(2)} GB, ${site.pageWeight} bytes a page`,
  ok: true,
}))
for (const work of WORK) {
  const growth = added(work, beforeLargest, largest) / added(work, smallest, second)
  rows.push({
    name: `${work}: time for a program more, at the largest against the smallest`,
    limit: `≤ ${SLACK}`,
    measured: growth.toFixed(2),
    ok: growth <= SLACK,
  })
}
rows.push(
  {
    name: 'peak memory of the build',
    limit: '< 2 GB',
    measured: `${(largest.peakMemory / 1024 ** 3).toFixed(2)} GB`,
    ok: largest.peakMemory < MOST_MEMORY,
  },
  {
    name: 'page weight, largest against smallest',
    limit: `≤ ${WEIGHT_SLACK} bytes more`,
    measured: `${largest.pageWeight - smallest.pageWeight} bytes`,
    ok: largest.pageWeight - smallest.pageWeight <= WEIGHT_SLACK,
  },
)
printTable(rows)
writeReport('scale', { measured, rows })
if (rows.some(({ ok }) => !ok)) process.exitCode = 1
