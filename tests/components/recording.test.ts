import { expect, test } from 'vitest'
import { pageEngine } from '../../src/engines/page'
import type { ClientEvent } from '../../src/sandbox/client/life'
import { readRecording } from '../../src/steps/reader'

/* Python is recorded in the sandbox of a real browser, where the recorder comes as a file of its own when it is asked for. */

const SOURCE = `import asyncio
async def work(n):
    await asyncio.sleep(0)
    return [n]
async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(work(n)) for n in range(2)]
    print([task.result() for task in tasks])
asyncio.run(main())
`

test('Python is recorded in the sandbox', async () => {
  const engine = pageEngine('python')
  const events: ClientEvent[] = []
  await engine.start()
  engine.run({ files: [{ name: 'main.py', content: SOURCE }], main: 'main.py', record: true }, (event) =>
    events.push(event),
  )
  await expect.poll(() => events.at(-1)?.type, { timeout: 60_000 }).toBe('end')
  const event = events.find(({ type }) => type === 'recording')
  if (event?.type !== 'recording') throw new Error(JSON.stringify(events))
  const recording = readRecording(event.bytes)
  expect(recording.head.omitted).toEqual([])
  expect(recording.head.output).toEqual([['stdout', '[[0], [1]]\n']])
  const reasons = Array.from({ length: recording.length }, (_, at) => recording.step(at).reason)
  expect(reasons.filter((reason) => reason === 'await')).toHaveLength(3)
  expect(recording.state(recording.length - 1).tasks).toHaveLength(3)
})
