import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'

/*
 * npm run types: the types of all code, and once more of what a page and what a worker runs, each as its place has it: a page knows no
 * `process`, a worker no `document` either. What Node runs imports by name what it takes of Node.
 */

/** One look at the code. */
interface Look {
  readonly name: string
  readonly project: string
}

const LOOKS: readonly Look[] = [
  { name: 'all', project: 'tsconfig.json' },
  { name: 'worker', project: 'scripts/types/tsconfig.worker.json' },
  { name: 'page', project: 'scripts/types/tsconfig.page.json' },
]

/**
 * A page's modules lead to Node's where the build cuts them off: data that is read when pages are built (`*.data.ts`), and what Node
 * does with a language (`tools`). That code says so itself, by what it imports; in these folders nothing may.
 */
const PAGE_ONLY =
  /^(?:components|\.vitepress\/theme|src\/sandbox\/(?:client|frame)|src\/site\/offline\/client)\//
const NODE_IMPORT = /\bfrom 'node:/

/** @returns what the type checker says, an entry for each error */
async function check({ project }: Look): Promise<readonly string[]> {
  const child = spawn('npx', ['vue-tsc', '--noEmit', '--pretty', 'false', '-p', project], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject))
  return output.split(/\n(?!\s)/).filter((error) => error.trim() !== '')
}

/** Whether an error of the page's look is one of the page's. */
async function isOfPage(error: string): Promise<boolean> {
  const file = error.split('(')[0] ?? ''
  if (PAGE_ONLY.test(file)) return true
  return !NODE_IMPORT.test(await readFile(file, 'utf8').catch(() => ''))
}

let failed = 0
for (const look of LOOKS) {
  for (const error of await check(look)) {
    if (look.name === 'page' && !(await isOfPage(error))) continue
    failed += 1
    console.log(look.name === 'all' ? error : `In a ${look.name}: ${error}`)
  }
}
process.exitCode = failed === 0 ? 0 : 1
