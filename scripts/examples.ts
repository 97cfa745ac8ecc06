import { readFile, writeFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { checkMessages } from '../src/errors/check'
import { checkEntries, type CheckReport } from '../src/examples/checkEntries'
import { findEntries } from '../src/examples/entries'
import { formatProblem } from '../src/examples/example'
import { parseExamples } from '../src/examples/parse'
import { updateOutputs } from '../src/examples/update'
import { readCatalogue } from '../src/site/entries/read'
import { showProgress } from './progress'

/*
 * npm run examples:check [-- files…]    is every stored output what the program prints?
 * npm run examples:update [-- files…]   writes what the programs print into the entries
 */

const [command, ...named] = process.argv.slice(2)
const files =
  named.length > 0 ? named.map((file) => relative(process.cwd(), file)) : await findEntries('docs')
const report = await checkEntries(files, showProgress('examples'))

if (command === 'update') {
  let changed = 0
  for (const { file, printed } of report.entries) {
    const source = await readFile(file, 'utf8')
    const updated = updateOutputs(source, parseExamples(source, file).examples, printed)
    if (updated === source) continue
    await writeFile(file, updated)
    changed += 1
  }
  const again = await checkEntries(files, showProgress('examples, once more'))
  finish(
    [...again.problems, ...messageProblems(again)].map(formatProblem),
    `${changed} of ${files.length} entries changed.`,
  )
} else {
  const { programs, ran, claims, entries } = report
  finish(
    [...report.problems, ...messageProblems(report)].map(formatProblem),
    `${programs} programs in ${entries.length} entries, ${ran} of them run; ${claims} claims.`,
  )
}

/** Entries on error messages: does a program of theirs end in the message? */
function messageProblems({ entries }: CheckReport): ReturnType<typeof checkMessages> {
  const known = readCatalogue('docs').entries.map(({ file, messages, path, label }) => ({
    file: `docs/${file}`,
    messages: messages.map((message) => ({ ...message, path, label })),
  }))
  const checked = known.flatMap(({ file, messages: [message] }) => {
    const entry = entries.find((candidate) => candidate.file === file)
    return entry === undefined || message === undefined ? [] : [{ file, message, failures: entry.failures }]
  })
  return checkMessages(
    checked,
    known.flatMap(({ messages }) => messages),
  )
}

function finish(problems: readonly string[], summary: string): void {
  for (const problem of problems) console.error(problem)
  console.log(summary)
  console.log(
    `${Math.max(0, report.programs + report.claims - problems.length)} passed, ${problems.length} failed`,
  )
  process.exitCode = problems.length > 0 ? 1 : 0
}
