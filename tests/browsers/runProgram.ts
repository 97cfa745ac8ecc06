import type { Engine } from '../../src/sandbox/client/engine'
import type { ClientEvent } from '../../src/sandbox/client/life'
import type { Prompt, Run } from '../../src/sandbox/client/run'
import { END_OF_INPUT } from '../../src/sandbox/line'
import { readRecording } from '../../src/steps/reader'
import { storyOf } from '../steps/story'
import type { PageProgram, PageResult } from './program'

/** For one program, in milliseconds. Each line that a program reads starts a worker, which takes a busy machine seconds. */
const TIME_LIMIT = 300_000

/** Runs a program in a page, answers what it asks, and tells what it did. */
export function runProgram(engine: Engine, program: PageProgram): Promise<PageResult> {
  const { name, files, main, stdin, pieces, record = false } = program
  return new Promise((resolve) => {
    const streams = { stdout: '', stderr: '', stdin: '' }
    let conversation = ''
    let printed = ''
    const show = (stream: keyof typeof streams, text: string): void => {
      streams[stream] += text
      printed += text
      if (stream !== 'stderr') conversation += text
    }
    let answered = 0
    let story: string | undefined
    let late = false
    let given = 0
    let ended = false
    function giveNext(): void {
      const piece = pieces?.[given]
      given += 1
      if (piece === undefined) {
        ended = true
        return run.abandon()
      }
      printed += `${piece.typed}\n`
      if ('source' in piece.given) return (run as Prompt).give(piece.given.source)
      printed += piece.given.text
      giveNext()
    }
    const listener = (event: ClientEvent): void => {
      if (event.type === 'output') show(event.stream, event.text)
      else if (event.type === 'pieceEnd') giveNext()
      else if (event.type === 'recording') story = storyOf(readRecording(event.bytes))
      else if (event.type === 'input') {
        const line = stdin[answered]
        show('stdin', `${line === undefined ? END_OF_INPUT : event.secret ? '' : line}\n`)
        run.answer(line)
        answered += 1
      } else if (event.type === 'end') {
        clearTimeout(timer)
        const { status, exitCode, error } = event
        const told = story === undefined ? {} : { story }
        const trouble = late ? `It did not end within ${TIME_LIMIT / 1000} s.` : error?.message
        resolve({
          name,
          ...streams,
          conversation,
          printed,
          exitCode,
          ...told,
          ...(error === undefined ? {} : { error: error.name }),
          ...(late || status === 'crashed' || (pieces !== undefined && !ended)
            ? { trouble: trouble ?? status }
            : {}),
        })
      }
    }
    const run: Run =
      pieces === undefined
        ? engine.run({ files, main, record }, listener)
        : engine.openPrompt({ files, main }, listener)
    const timer = setTimeout(() => {
      late = true
      run.stop()
    }, TIME_LIMIT)
  })
}
