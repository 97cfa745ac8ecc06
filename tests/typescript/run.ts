import { createTwoFilesPatch } from 'diff'
import { readKept } from '../../src/examples/kept'
import { createExampleRunner, type ExampleRunner } from '../../src/examples/run'
import { mapConcurrent } from '../../src/mapConcurrent'
import { describe } from './compare'
import { DIFFERENCES } from './differences'
import { readPrograms, type NamedProgram } from './programs'
import { createReference } from './reference'

/*
 * npm run test:typescript [-- <part of a program's name>]: TypeScript programs in the engine that readers get, against what
 * `tsc` makes of them in the Node that runs this: output to the letter, and every place in a stack. What both sides printed is kept, by
 * program, engine and Node; with `--fresh` all are run.
 */

const fresh = process.argv.includes('--fresh')
const [filter = ''] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const programs = (await readPrograms()).filter(({ name }) => name.includes(filter))
if (programs.length === 0) throw new Error(`No program is called “${filter}”.`)
const reference = createReference(programs, fresh)
const kept = await readKept('.cache/typescript-results.json')
const runner = await createExampleRunner(fresh ? {} : { kept })
const rerunner = await createExampleRunner()

/** @returns what is different; undefined when nothing is */
async function compare(program: NamedProgram, runner: ExampleRunner): Promise<string | undefined> {
  const [expected, actual] = await Promise.all([
    reference.run(program),
    runner.run({ language: 'typescript', code: program.code, attributes: {} }),
  ])
  const { stdout, stderr, end } = actual
  const one = describe(expected)
  const other = describe({ stdout, stderr, exitCode: end.exitCode })
  return one === other ? undefined : createTwoFilesPatch('node', 'here', one, other, '', '', { context: 1 })
}

/** Timers may swap in Node when the machine stalls: what differs gets one more try. */
async function compareAnew(program: NamedProgram): Promise<string | undefined> {
  if (!DIFFERENCES.has(program.name)) reference.forget(program)
  return compare(program, rerunner)
}

let failed = 0
try {
  await mapConcurrent(programs, async (program) => {
    const difference = (await compare(program, runner)) && (await compareAnew(program))
    const reason = DIFFERENCES.get(program.name)
    if ((difference === undefined) === (reason === undefined)) return
    failed += 1
    console.log(`\n✗ ${program.name}\n${difference ?? `is listed as different (${reason}), and is not.`}`)
  })
} finally {
  reference.dispose()
  await kept.save(filter === '')
}
console.log(`${DIFFERENCES.size} programs are known to differ; see tests/typescript/differences.ts.`)
console.log(`${programs.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
