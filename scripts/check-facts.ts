/** `npm run facts:check`: are the entries on built-ins about the built-ins that the interpreter has? */
import { checkFacts } from '../src/facts/check'
import { readBuiltIns } from '../src/facts/interpreter'
import { readCatalogue } from '../src/site/entries/read'

const { entries, problems } = readCatalogue('docs')
const builtIns = await readBuiltIns()
const onBuiltIns = entries
  .filter(({ section }) => section.id === 'builtin')
  .map(({ name, file, source }) => ({ name, file: `docs/${file}`, source }))
const failures = [
  ...problems.map((problem) => `docs/${problem}`),
  ...checkFacts(builtIns, onBuiltIns).map(({ file, line, message }) => `${file}:${line}: ${message}`),
]
for (const failure of failures) console.error(failure)
console.log(`${onBuiltIns.length} entries against ${builtIns.length} built-ins.`)
console.log(`${Math.max(0, builtIns.length - failures.length)} passed, ${failures.length} failed`)
process.exitCode = failures.length > 0 ? 1 : 0
