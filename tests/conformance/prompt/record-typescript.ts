/**
 * Types every session of ./typescript at the console of the Node that runs this script, and keeps what it showed:
 * `npx tsx tests/conformance/prompt/record-typescript.ts`
 */
import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { folderOf, readSessions } from './sessions'

/** @returns what the terminal shows, without the banner and the last prompt */
function record(lines: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['-i'], { env: { ...process.env, NO_COLOR: '1' } })
    let unseen = ''
    let shown = ''
    let at = 0
    child.stderr.on('data', (data) => (unseen += String(data)))
    child.stdout.on('data', (data) => {
      unseen += String(data)
      if (!/(?:^|\n)(?:> |\.\.\. )$/.test(unseen)) return
      shown += unseen
      unseen = ''
      const line = lines[at]
      at += 1
      if (line === undefined) return child.stdin.end()
      shown += `${line}\n`
      child.stdin.write(`${line}\n`)
    })
    child.on('close', () => resolve(shown.replace(/^Welcome.*\nType.*\n/, '').replace(/> $/, '')))
  })
}

for (const { name, byHand, pieces } of readSessions('typescript')) {
  if (byHand !== undefined) continue
  const file = `${folderOf('typescript')}${name}.txt`
  const lines = pieces.flatMap(({ source }) => source.split('\n'))
  const text = await record(lines)
  if (text !== readFileSync(file, 'utf8')) writeFileSync(file, text)
}
