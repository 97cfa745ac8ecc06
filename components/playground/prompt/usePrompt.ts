import { computed, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import type { Language, PromptSigns } from '../../../src/engines/language'
import { END_OF_INPUT } from '../../../src/sandbox/line'
import type { ClientEvent } from '../../../src/sandbox/client/life'
import type { PieceEndEvent } from '../../../src/sandbox/protocol'
import { shorten } from '../../example/outputPieces'
import { describeDropped, describeFailure } from '../../example/outcome'
import type { TextKind } from '../../example/outputBlocks'
import type { RunControl } from '../../example/useRun'
import { createHistory, historyKey, type History } from './history'
import { piecesOf, withSigns, type Piece } from './pieces'

export interface PromptOptions {
  /** A run that `stays`. */
  readonly control: RunControl
  readonly language: () => Language
  /** Shows text below what is there. */
  write(kind: TextKind, text: string): void
}

/** What a reader and an interpreter that has stayed say to each other. */
export interface PromptTalk {
  readonly signs: ComputedRef<PromptSigns>
  /** Given to the interpreter, and not yet shown in the output: it may say that more is to come. */
  readonly pending: Ref<string>
  /** A piece that can go on, each time anew: it goes back to where it was typed. */
  readonly unfinished: ShallowRef<{ readonly source: string } | undefined>
  /** For those who hear the page: what came of the last piece. */
  readonly announcement: Ref<string>
  /** Pieces of this session came to their end: there is something to make a script of. */
  readonly hasScript: ComputedRef<boolean>
  readonly history: ComputedRef<History>
  /** Takes what was typed or pasted; while something is executed it waits for its turn. */
  send(text: string): void
  /** Ctrl+C: interrupts what is executed, else gives up what was typed. @param typed what stands in the field */
  interrupt(typed: string): void
  /** Ctrl+D: ends the interpreter. */
  leave(): void
  /** Is to be told of each event of the run, before it is shown. */
  onEvent(event: ClientEvent): void
  /** Is to be called when a run begins: what was said to the interpreter before is forgotten. */
  clear(): void
  /** The statements of this session that came to their end, as the text of a file. */
  script(): string
}

/** A piece that was taken; `shown` when it stands in the output. */
interface Given {
  readonly piece: Piece
  shown: boolean
}

/** So much is read out of what a piece has printed, in characters. */
const ANNOUNCED_LENGTH = 200

export function usePrompt({ control, language, write }: PromptOptions): PromptTalk {
  const pending = ref('')
  const unfinished = shallowRef<{ readonly source: string }>()
  const announcement = ref('')
  const done = shallowRef<readonly string[]>([])
  const signs = computed(() => language().prompt ?? { first: '> ', next: '... ' })
  const history = computed(() => createHistory(historyKey(language().id)))
  let queue: Piece[] = []
  /** What the interpreter has, or the compiler. */
  let current: Given | undefined
  /** The end of what the piece, or the program, has printed. */
  let said = ''
  /** What was printed last has not ended its line. */
  let inLine = false

  function note(text: string): void {
    said = (said + text).slice(-ANNOUNCED_LENGTH)
    inLine = !text.endsWith('\n')
  }

  function giveNext(): void {
    if (control.rest.value === undefined) return
    const piece = queue.shift()
    if (piece === undefined) return
    const mine: Given = { piece, shown: false }
    current = mine
    pending.value = piece.source
    said = ''
    const { compiler } = language()
    // Without its last line a block may go on.
    if (compiler === undefined) control.give(piece.whole ? `${piece.source}\n` : piece.source)
    else
      compile(mine, compiler).catch((reason: unknown) => {
        if (current === mine) refuse(`${describeFailure(reason)}\n`)
      })
  }

  async function compile(mine: Given, compiler: NonNullable<Language['compiler']>): Promise<void> {
    const { source } = mine.piece
    const compiled = (await (await compiler()).compilePiece?.(source)) ?? { source }
    // The interpreter may have ended meanwhile.
    if (current !== mine) return
    if ('source' in compiled) control.give(compiled.source)
    else if ('error' in compiled) refuse(compiled.text)
    else goOn(mine.piece)
  }

  /** The piece cannot be executed. */
  function refuse(text: string): void {
    showCurrent()
    note(text)
    write('stderr', text)
    finish('error', false)
  }

  /** A prompt begins a line, whatever was printed before it. */
  function showTyped(source: string): void {
    write('stdin', `${inLine ? '\n' : ''}${withSigns(source.trimEnd(), signs.value)}\n`)
    inLine = false
  }

  function showCurrent(): void {
    if (current === undefined || current.shown) return
    current.shown = true
    pending.value = ''
    history.value.add(current.piece.source.trimEnd())
    showTyped(current.piece.source)
  }

  /** The piece can go on. What was typed in the meantime is how it goes on. */
  function goOn(piece: Piece): void {
    current = undefined
    pending.value = ''
    const [next] = queue
    if (next !== undefined && !next.whole) {
      queue[0] = { source: `${piece.source}\n${next.source}`, whole: false }
      return giveNext()
    }
    // The rest of a session that breaks off can mean anything.
    queue = []
    unfinished.value = { source: piece.source }
    announcement.value = 'It goes on with the next line'
  }

  function tellDropped(event: PieceEndEvent): void {
    const dropped = describeDropped(event)
    if (dropped === undefined) return
    showCurrent()
    note(`\n${dropped}\n`)
    write('stderr', `${dropped}\n`)
  }

  function finish(status: 'done' | 'error', interrupted: boolean): void {
    showCurrent()
    const { piece } = current ?? {}
    current = undefined
    if (status === 'done' && piece !== undefined && piece.source.trim() !== '')
      done.value = [...done.value, piece.source.trimEnd()]
    announcement.value = shorten(said.trim(), ANNOUNCED_LENGTH) || 'Done'
    if (interrupted) queue = []
    giveNext()
  }

  return {
    signs,
    pending,
    unfinished,
    announcement,
    history,
    hasScript: computed(() => done.value.length > 0),
    send(text) {
      const pieces = piecesOf(text, signs.value).map((piece) => ({
        ...piece,
        // A line of spaces ends a block as an empty one does.
        source: piece.source.replace(/\n[ \t]+$/, '\n'),
      }))
      queue = [...queue, ...pieces]
      if (current === undefined) giveNext()
    },
    interrupt(typed) {
      if (control.active.value) return control.stop()
      if (control.rest.value === undefined || current !== undefined) return
      showTyped(typed)
      if (signs.value.interrupted !== undefined) write('stderr', `${signs.value.interrupted}\n`)
    },
    leave() {
      if (control.rest.value === undefined) return
      showTyped(END_OF_INPUT)
      control.halt()
    },
    onEvent(event) {
      switch (event.type) {
        case 'begun':
        case 'dropped':
        case 'fileRequest':
        case 'fileArrived':
          return
        case 'pieceEnd':
          if (current !== undefined && event.status === 'incomplete') return goOn(current.piece)
          tellDropped(event)
          return finish(event.status === 'done' ? 'done' : 'error', event.error?.name === 'KeyboardInterrupt')
        case 'output':
          showCurrent()
          note(event.text)
          return
        case 'input':
          // The answer ends the line.
          showCurrent()
          note('\n')
          return
        case 'end':
          showCurrent()
          queue = []
          current = undefined
          return
        default:
          showCurrent()
      }
    },
    clear() {
      queue = []
      current = undefined
      pending.value = ''
      unfinished.value = undefined
      announcement.value = ''
      done.value = []
      said = ''
      inLine = false
    },
    script: () => done.value.map((source) => `${source}\n`).join(''),
  }
}
