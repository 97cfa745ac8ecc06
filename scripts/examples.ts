import { readFile, writeFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { checkMessages } from '../src/errors/check'
import { knownMessages } from '../src/errors/meaning'
import { checkEntries, type CheckReport } from '../src/examples/checkEntries'
import { findEntries } from '../src/examples/entries'
import { formatProblem, type Problem } from '../src/examples/example'
import { readKept } from '../src/examples/kept'
import { keepRecordings } from '../src/examples/keptRecordings'
import { RECORDINGS_CACHE } from '../src/examples/recordings'
import { parseExamples } from '../src/examples/parse'
import { updateOutputs } from '../src/examples/update'
import { readCatalogue } from '../src/site/entries/read'
import { showProgress } from './progress'

/*
 * npm run examples:check [-- files…]    is every stored output what the program prints? A program that was run before by the same
 *                                       engine and check is not run again, but with --fresh, and where CI is set
 * npm run examples:update [-- files…]   writes what the programs print into the entries; with --allow-empty, nothing too
 */

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { 'allow-empty': { type: 'boolean', default: false }, fresh: { type: 'boolean', default: false } },
})
const [command, ...named] = positionals
const files =
  named.length > 0 ? named.map((file) => relative(process.cwd(), file)) : await findEntries('docs')
const isFresh = values.fresh || process.env['CI'] !== undefined
const kept = isFresh ? undefined : await readKept('.cache/results.json')
// What is recorded now is what the build puts beside the pages.
const recordings = keepRecordings(RECORDINGS_CACHE, isFresh)
const report = await checkEntries(
  files,
  showProgress('examples'),
  kept,
  command === 'check' ? recordings : undefined,
)

if (command === 'update') {
  let changed = 0
  const stays: Problem[] = []
  for (const { file, printed } of report.entries) {
    const source = await readFile(file, 'utf8')
    const options = { allowEmpty: values['allow-empty'] }
    const updated = updateOutputs(source, parseExamples(source, file).examples, printed, options)
    stays.push(...updated.kept.map((problem) => ({ file, ...problem })))
    if (updated.source === source) continue
    await writeFile(file, updated.source)
    changed += 1
  }
  for (const problem of stays) console.error(formatProblem(problem))
  const after = await checkEntries(files, showProgress('examples, once more'), kept)
  await kept?.save(named.length === 0)
  finish(after, () => `${changed} of ${files.length} entries changed.`)
} else {
  await kept?.save(named.length === 0)
  finish(
    report,
    ({ programs, ran, recorded, claims, entries }) =>
      `${programs} programs in ${entries.length} entries, ${ran} of them run, ${recorded} recorded; ${claims} claims.`,
  )
}

/** Entries on an error message: does a program of theirs end in it? Others name messages by the way; `failing.test.ts` has those. */
function messageProblems({ entries }: CheckReport): ReturnType<typeof checkMessages> {
  const known = readCatalogue('docs').entries.map((entry) => ({
    file: `docs/${entry.file}`,
    kind: entry.kind,
    messages: knownMessages([entry]),
  }))
  const checked = known.flatMap(({ file, kind, messages: [message] }) => {
    const entry = entries.find((candidate) => candidate.file === file)
    return entry === undefined || message === undefined || kind !== 'message'
      ? []
      : [{ file, message, failures: entry.failures }]
  })
  return checkMessages(
    checked,
    known.flatMap(({ messages }) => messages),
  )
}

function finish(checked: CheckReport, summary: (report: CheckReport) => string): void {
  const messages = messageProblems(checked)
  const problems = [...checked.problems, ...messages]
  for (const problem of problems) console.error(formatProblem(problem))
  const { programs, claims, others } = checked.failed
  const passed = checked.programs - programs + Math.max(0, checked.claims - claims)
  console.log(summary(checked))
  console.log(`${passed} passed, ${programs + claims + others + messages.length} failed`)
  process.exitCode = problems.length > 0 ? 1 : 0
}
