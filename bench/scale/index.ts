import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { printTable, writeReport, type Row } from '../table'
import { makeProject, type Project } from './project'

/* npm run bench:scale: builds sites of more and more entries; time must grow linearly, memory and page weight must not. */

const SIZES = [250, 500, 1000]
const MOST_MEMORY = 2 * 1024 ** 3
/** How much more an entry may cost in the largest site than in the smallest. */
const SLACK = 1.25
/** Names and hashes differ from site to site, and with them a few bytes. */
const WEIGHT_SLACK = 300

interface Measured {
  readonly entries: number
  readonly seconds: number
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
  const html = await readFile(join(dist, 'modules/entry0100.html'), 'utf8')
  const files = [...html.matchAll(/(?:href|src)="\/(assets\/[^"]+)"/g)].map(([, file = '']) => file)
  let weight = gzipSync(html).length
  for (const file of new Set(files)) {
    const compressed = await stat(join(dist, `${file}.gz`)).catch(() => stat(join(dist, file)))
    weight += compressed.size
  }
  return weight
}

const measured: Measured[] = []
for (const entries of SIZES) {
  const project = await makeProject()
  try {
    await writeEntries(project, entries)
    console.log(`Building ${entries} entries …`)
    const cost = await project.build()
    measured.push({ entries, ...cost, pageWeight: await pageWeight(project.dist) })
  } finally {
    await project.remove()
  }
}

const [smallest, largest] = [measured[0], measured.at(-1)]
if (!smallest || !largest) throw new Error('Nothing was measured')
const perEntry = ({ seconds, entries }: Measured): number => seconds / entries
const rows: Row[] = measured.map((site) => ({
  name: `${site.entries} entries`,
  limit: '',
  measured: `${site.seconds.toFixed(0)} s, ${(site.peakMemory / 1e9).toFixed(2)} GB, ${site.pageWeight} bytes a page`,
  ok: true,
}))
rows.push(
  {
    name: 'time for an entry, largest against smallest',
    limit: `≤ ${SLACK}`,
    measured: (perEntry(largest) / perEntry(smallest)).toFixed(2),
    ok: perEntry(largest) <= SLACK * perEntry(smallest),
  },
  {
    name: 'peak memory',
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
