import { describe, expect, it } from 'vitest'
import type { Reader } from '../../../sandbox/node'
import { run } from '../runInWorker.fixture'

/** Answers a program's questions, one after the other; null stands for the end of the input. */
async function converse(source: string, answers: readonly (string | null)[]): Promise<string> {
  const waiting = [...answers]
  let shown = ''
  const reader: Reader = {
    answer() {
      const answer = waiting.shift() ?? undefined
      shown += `<${answer ?? 'end'}>\n`
      return answer
    },
    notice(event) {
      if (event.type === 'output') shown += event.text
    },
  }
  await run(source, { lines: [], closed: false }, reader)
  return shown
}

describe('prompt', () => {
  const greet = 'const name = prompt("Name? ")\nconsole.log(`Hello ${name}`)'

  it('reads the lines that are given', async () => {
    expect((await run(greet, { lines: ['Ada'], closed: true })).stdout).toBe('Name? Hello Ada\n')
  })

  it('is null at the end of the input', async () => {
    expect((await run(greet)).stdout).toBe('Name? Hello null\n')
  })

  it('asks for a line, and goes on with it, printing nothing twice', async () => {
    const source = `let total = 0
for (let round = 1; round <= 3; round += 1) total += Number(prompt(\`\${round}? \`))
await new Promise((resolve) => setTimeout(resolve, 1))
console.log(total, confirm('Sure?'))`
    expect(await converse(source, ['1', '20', '300', 'yes'])).toBe(
      '1? <1>\n2? <20>\n3? <300>\nSure? [y/N] <yes>\n321 true\n',
    )
  })

  it('takes the end of the input from the page too', async () => {
    expect(await converse('console.log(prompt("?"), prompt())', ['a', null])).toBe('?<a>\n<end>\na null\n')
  })

  it('takes an answer of any length and any characters', async () => {
    const answer = `a "quoted" \\ äöü 🎲 ${'x'.repeat(300_000)}`
    const { stdout } = await run(
      'const line = prompt() ?? ""\nconsole.log(line.length, line.slice(0, 22))',
      { lines: [], closed: false },
      { answer: () => answer },
    )
    expect(stdout).toBe(`${answer.length} ${answer.slice(0, 22)}\n`)
  })

  it('lets time pass, and timers wait, while the reader thinks', async () => {
    const source = `const start = performance.now()
setTimeout(() => console.log('timer'), 1)
prompt('?')
console.log(performance.now() - start >= 0, performance.now() - start < 10_000)`
    expect(await converse(source, ['x'])).toBe('?<x>\ntrue true\ntimer\n')
  })

  it('differs from run to run', async () => {
    const source = 'console.log(Math.random(), crypto.randomUUID())'
    expect((await run(source)).stdout).not.toBe((await run(source)).stdout)
  })

  it('alerts on the standard output', async () => {
    expect((await run('alert("Look")\nalert()')).stdout).toBe('Look\n\n')
  })
})
