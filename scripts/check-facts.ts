/**
 * `npm run facts:check`: do the entries explain what the interpreter has, and nothing else? With `--all` also what has no entry yet
 * in parts that are not whole.
 */
import { checkFacts } from '../src/facts/check'
import { checkCoverage } from '../src/facts/coverage'
import { readFacts } from '../src/facts/interpreter'
import { readCatalogue } from '../src/site/entries/read'

const { entries, problems } = readCatalogue('docs')
const facts = await readFacts()
const { builtIns } = facts
const coverage = checkCoverage(facts, entries, { all: process.argv.includes('--all') })
const onBuiltIns = entries
  .filter(({ section }) => section.id === 'builtin')
  .map(({ name, file, source }) => ({ name, file: `docs/${file}`, source }))
const failures = [
  ...problems.map((problem) => `docs/${problem}`),
  ...[...checkFacts(builtIns, onBuiltIns), ...coverage.failures].map(
    ({ file, line, message }) => `${file}:${line}: ${message}`,
  ),
]
for (const failure of failures) console.error(failure)
for (const { what, names, missing } of coverage.parts)
  console.log(`${what}: ${names - missing} of ${names} have an entry or a row`)
const names = builtIns.length + coverage.parts.reduce((sum, part) => sum + part.names - part.missing, 0)
console.log(`${Math.max(0, names - failures.length)} passed, ${failures.length} failed`)
process.exitCode = failures.length > 0 ? 1 : 0
