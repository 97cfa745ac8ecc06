import { beforeAll, describe, expect, test } from 'vitest'
import { bundleWorker } from '../../src/engines/typescript/build'
import { startWorkerThread } from '../../src/sandbox/node'
import { readRecording } from '../../src/steps/reader'
import { listStepsPrograms } from './programs'
import { storyOf } from './story'

const programs = listStepsPrograms().filter(({ language }) => language === 'typescript')

let worker: string
beforeAll(async () => {
  worker = await bundleWorker()
})

describe('a TypeScript program tells the story that was read and found to be right', () => {
  test.each(programs)('$name', async ({ files, main, storyFile }) => {
    const thread = startWorkerThread(worker, {})
    try {
      const stdin = { lines: [], closed: true }
      const events = await thread.run({ files, main, args: [], stdin, record: true })
      const event = events.find(({ type }) => type === 'recording')
      if (event?.type !== 'recording') throw new Error(JSON.stringify(events.at(-1)))
      await expect(storyOf(readRecording(event.bytes))).toMatchFileSnapshot(storyFile)
    } finally {
      await thread.terminate()
    }
  })
})
