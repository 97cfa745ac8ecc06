import { computed, ref, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import type { Language } from '../../src/engines/language'
import type { Failure } from '../../src/errors/meaning'
import type { ClientEvent } from '../../src/sandbox/client/life'
import { END_OF_INPUT } from '../../src/sandbox/line'
import type { EndEvent, PieceEndEvent, ProgramFile, RunError } from '../../src/sandbox/protocol'
import { freeName, type Workspace } from '../../src/workspace/workspace'
import { compileToRun } from '../example/compileToRun'
import {
  announceEnd,
  describeDropped,
  describeEnd,
  describeEngine,
  describeFetching,
  describeRunning,
} from '../example/outcome'
import type { OutputView } from '../example/outputView'
import type { Place } from '../example/place'
import { createTimeLeft } from '../example/timeLeft'
import { useAnswers, type Answers } from '../example/useAnswers'
import { type ProgramToRun, useRun, type RunControl } from '../example/useRun'
import { languageOfFile } from './files/language'
import { describePromptEnd, STOP_AGAIN } from './prompt/outcome'
import type { PromptTalk } from './prompt/usePrompt'
import { loadLate } from './latePanels'

export interface PlayRunOptions {
  readonly workspace: Readonly<ShallowRef<Workspace>>
  /** Another number: the workspace is another project's, to which what ran and what it has printed do not belong. */
  readonly turn: Readonly<Ref<number>>
  readonly language: Readonly<Ref<Language>>
  readonly output: Readonly<ShallowRef<OutputView | undefined>>
  /** The prompt is to have the keyboard's focus, when it is there. */
  onPrompt(): void
  /** The program has come to its end, and has written these. */
  onFiles(files: readonly ProgramFile[], omitted: number): void
}

/** The run of a workspace, and the prompt that follows where its language has one. */
export interface PlayRun {
  readonly control: RunControl
  /**
   * Runs the workspace as it is now, whatever runs: `prompt` opens a prompt beside the files and runs none of them, `record` records
   * the run, and its interpreter does not stay.
   */
  start(how?: 'prompt' | 'record'): void
  readonly answers: Answers
  /** It comes with the first run. */
  readonly talk: Readonly<ShallowRef<PromptTalk | undefined>>
  /** The interpreter has come to its prompt. */
  readonly atPrompt: Ref<boolean>
  readonly status: ComputedRef<string>
  readonly progress: ComputedRef<{ readonly loaded: number; readonly total: number } | undefined>
  readonly failed: ComputedRef<boolean>
  /** There is output of a run. */
  readonly fresh: Ref<boolean>
  /** What the last run's error names, with the file that it is in. */
  readonly place: ShallowRef<(Place & { readonly file: string }) | undefined>
  readonly failure: ShallowRef<Failure | undefined>
  readonly announcement: Ref<string>
  /** What the last run that was recorded did, and the files that it was of. */
  readonly recorded: ShallowRef<RecordedRun | undefined>
}

/** A recording, and what it is of. */
export interface RecordedRun {
  readonly bytes: ArrayBuffer
  readonly files: readonly ProgramFile[]
}

export function usePlayRun(options: PlayRunOptions): PlayRun {
  const { workspace, turn, language, output, onPrompt, onFiles } = options
  const atPrompt = ref(false)
  const fresh = ref(false)
  const announcement = ref('')
  const place = shallowRef<Place & { readonly file: string }>()
  const failure = shallowRef<Failure>()
  const ended = shallowRef<PieceEndEvent>()
  const recorded = shallowRef<RecordedRun>()
  let recording = false
  let ran = workspace.value
  /** The run is a prompt only. */
  let bare = false

  const stays = (): boolean => !recording && language.value.prompt !== undefined
  const talk = shallowRef<PromptTalk>()
  async function prepareTalk(): Promise<void> {
    const { usePrompt } = await loadLate()
    talk.value ??= usePrompt({
      control,
      language: () => language.value,
      write: (kind, text) => output.value?.write(kind, text),
    })
  }

  const control = useRun({
    get stays() {
      return stays()
    },
    support: () => language.value,
    async program() {
      const files = bare ? withoutProgram(workspace.value, language.value) : workspace.value
      const [program] = await Promise.all([
        programOf(files, language.value, recording),
        stays() ? prepareTalk() : undefined,
      ])
      return program
    },
    onPress: () => undefined,
    onStart() {
      ran = workspace.value
      forget()
      fresh.value = true
      announcement.value = 'Running'
    },
    onEvent,
  })
  const answers = useAnswers(
    () => control.phase.value === 'waiting',
    (line) => {
      const echo = line === undefined ? END_OF_INPUT : control.secret.value ? '' : line
      output.value?.write('stdin', `${echo}\n`)
      control.answer(line)
    },
  )

  /** Forgets what the last run has left. */
  function forget(): void {
    atPrompt.value = false
    place.value = undefined
    failure.value = undefined
    ended.value = undefined
    recorded.value = undefined
    answers.clear()
    talk.value?.clear()
    output.value?.clear()
  }
  watch(turn, () => {
    control.halt()
    control.clear()
    forget()
    fresh.value = false
    announcement.value = ''
  })

  function onEvent(event: ClientEvent): void {
    talk.value?.onEvent(event)
    if (event.type === 'output') output.value?.write(event.stream, event.text)
    else if (event.type === 'input') answers.onQuestion()
    else if (event.type === 'files') onFiles(event.files, event.omitted)
    else if (event.type === 'recording') recorded.value = { bytes: event.bytes, files: ran.files }
    else if (event.type === 'pieceEnd') {
      // The keyboard's focus does not go with the question.
      if (answers.asked.value || (bare && !atPrompt.value)) onPrompt()
      answers.clear()
      if (!atPrompt.value) {
        ended.value = event
        explain(event.error)
        atPrompt.value = true
      }
    } else if (event.type === 'end') onEnd(event)
  }

  function onEnd(event: EndEvent): void {
    recording = false
    atPrompt.value = false
    answers.clear()
    if (ended.value === undefined) explain(event.error)
    output.value?.drain(() => {
      const dropped = describeDropped(event)
      if (dropped !== undefined) output.value?.write('stderr', `${dropped}\n`)
      announcement.value = announceEnd(event, undefined, output.value?.tail() ?? '')
    })
  }

  function explain(error: RunError | undefined): void {
    if (error?.line === undefined) return
    const file = error.file ?? ran.main
    place.value = { ...error, line: error.line, file }
    const text = ran.files.find(({ name }) => name === file)?.content
    if (language.value.id !== 'python' || typeof text !== 'string') return
    failure.value = { name: error.name, message: error.message, source: text.split('\n')[error.line - 1] }
  }

  function start(how?: 'prompt' | 'record'): void {
    control.halt()
    bare = how === 'prompt'
    recording = how === 'record'
    control.run()
  }

  const timeLeft = createTimeLeft()
  return {
    control,
    start,
    answers,
    talk,
    atPrompt,
    fresh,
    place,
    failure,
    announcement,
    recorded,
    failed: computed(
      () => (ended.value ?? control.end.value)?.status === 'error' || control.end.value?.status === 'crashed',
    ),
    status: computed(() => {
      const { phase, end, engineState, stopping, seconds } = control
      if (end.value !== undefined)
        return ended.value === undefined ? describeEnd(end.value, undefined) : describePromptEnd(end.value)
      if (phase.value === 'loading') {
        const state = engineState.value
        const left = state.phase === 'loading' ? timeLeft(state.progress) : undefined
        return describeEngine(state, language.value.label, left)
      }
      if (stopping.value) return STOP_AGAIN
      if (phase.value === 'waiting') return 'Waiting for a line'
      if (control.fetching.value) return describeFetching(language.value.label)
      if (phase.value === 'running') return describeRunning(seconds.value)
      return ended.value === undefined ? '' : describeEnd(asEnd(ended.value), undefined)
    }),
    progress: computed(() => {
      const state = control.engineState.value
      return control.phase.value === 'loading' && state.phase === 'loading' ? state.progress : undefined
    }),
  }
}

/** The end of a program whose interpreter has stayed, as that of one whose interpreter has not. */
const asEnd = ({ error, elapsed, dropped, status }: PieceEndEvent): EndEvent => ({
  type: 'end',
  status: status === 'error' ? 'error' : 'done',
  exitCode: status === 'error' ? 1 : 0,
  elapsed,
  dropped,
  ...(error && { error }),
})

/** The files, and an empty one to run. */
function withoutProgram(workspace: Workspace, { mainFile }: Language): Workspace {
  const name = freeName(workspace, mainFile.replace('main', 'console'))
  return { ...workspace, files: [...workspace.files, { name, content: '' }], main: name }
}

/** The program as its engine takes it. */
function programOf(
  workspace: Workspace,
  language: Language,
  record: boolean,
): ProgramToRun | Promise<ProgramToRun> {
  const { files, main, args, input } = workspace
  const rest = { main, args, stdin: { lines: input, closed: false }, ...(record && { record }) }
  if (language.compiler === undefined) return { ...rest, files }
  const own = files.filter(({ name }) => languageOfFile(name) === language)
  return compileToRun(
    language.compiler,
    { ...rest, files: own },
    { record, stays: !record && language.prompt !== undefined },
  ).then((ready) =>
    'end' in ready
      ? ready
      : { ...ready, files: [...ready.files, ...files.filter((file) => !own.includes(file))] },
  )
}
