import type { Extension } from '@codemirror/state'
import { nextTick, watch, type Ref } from 'vue'
import type { Language } from '../../../src/engines/language'
import type { EditorViews } from '../../../src/services/editor'
import type { Edit, Emitted, Location } from '../../../src/services/service'
import { applyEdits } from '../../../src/services/textChange'
import { fileNamed, withText } from '../../../src/workspace/workspace'
import { languageOfFile } from '../files/language'
import type { Play } from '../usePlay'
import { useServices, type UsedServices } from './useServices'

/** Help while writing in the playground. */
export interface PlayHelp extends Pick<UsedServices, 'state' | 'start' | 'turn'> {
  /** What the editor of a file has; the services themselves come when the reader goes into it. */
  extensions(file: string): Promise<Extension>
  /** Makes a service's edits, in all of the files. */
  apply(edits: readonly Edit[]): void
  /** Shows a place in the editor of its file. */
  open(place: Location): void
  /** What a file compiles to; undefined where nothing here compiles it. */
  compile(file: string): Promise<Emitted | undefined>
}

export interface PlayHelpOptions {
  readonly play: Play
  readonly language: Readonly<Ref<Language>>
  /** Another value: a run has begun, or has ended; the interpreter for the next one is made meanwhile. */
  runs(): unknown
  /** Lets the interpreter that waits go. */
  makeRoom(): void
}

export function usePlayHelp({ play, language, runs, makeRoom }: PlayHelpOptions): PlayHelp {
  const services = useServices({ language: () => language.value, makeRoom })
  let views: EditorViews | undefined
  // At once: a key may ask for completion, and it asks about the text with the key in it.
  watch(
    play.texts,
    (files) =>
      services.update(
        files.flatMap(({ name, content }) => (typeof content === 'string' ? [{ name, text: content }] : [])),
      ),
    { immediate: true, flush: 'sync' },
  )
  watch(runs, () => services.settle())

  function apply(edits: readonly Edit[]): void {
    for (const name of new Set(edits.map(({ file }) => file))) {
      const own = edits.filter(({ file }) => file === name)
      const text = fileNamed(play.workspace.value, name)?.content
      if (typeof text === 'string' && views?.apply(name, own) !== true)
        play.step((now) => withText(now, name, applyEdits(text, own)))
    }
  }
  function open(place: Location): void {
    play.current.value = place.file
    // Not before it is shown: what is hidden takes no focus.
    void nextTick(() => views?.show(place))
  }

  return {
    state: services.state,
    start: services.start,
    turn: services.turn,
    apply,
    open,
    async compile(file) {
      await services.start()
      return (await services.prepare())?.ask('emit', file)
    },
    async extensions(file) {
      if (languageOfFile(file) !== language.value) return []
      const [editor, prepared] = await Promise.all([
        import('../../../src/services/editor'),
        services.prepare(),
      ])
      if (prepared === undefined) return []
      views ??= editor.createEditorViews()
      return [
        editor.helpWhileWriting({
          services: prepared,
          file,
          open,
          apply,
          say: play.say,
        }),
        views.register(file, () => void services.start()),
      ]
    },
  }
}
