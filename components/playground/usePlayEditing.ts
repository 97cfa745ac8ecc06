import type { Extension } from '@codemirror/state'
import { getCurrentScope, shallowRef, type ShallowRef } from 'vue'
import { loadLate } from './latePanels'
import type { PlayHelp, PlayHelpOptions } from './problems/usePlayHelp'

/** What the playground's editors have beyond those of examples. */
export interface PlayEditing {
  /** Help while writing, as soon as it has come. */
  readonly help: Readonly<ShallowRef<PlayHelp | undefined>>
  /** For the editor of a file; it is there when nothing is being composed in the field whose place it takes. */
  extras(file: string): Promise<Extension>
  /** A sign is being composed of several keys in that field, or is not any more. */
  compose(now: boolean): void
}

export function usePlayEditing(options: PlayHelpOptions): PlayEditing {
  const scope = getCurrentScope()
  const help = shallowRef<PlayHelp>()
  let composing: { readonly done: Promise<void>; end(): void } | undefined

  /** Help while writing comes behind the editor; without it there is an editor all the same. */
  async function extensions(file: string): Promise<Extension> {
    const { usePlayHelp } = await loadLate()
    help.value ??= scope?.run(() => usePlayHelp(options))
    return (await help.value?.extensions(file).catch(() => undefined)) ?? []
  }

  return {
    help,
    async extras(file) {
      const [{ editorExtras }, helping] = await Promise.all([
        loadLate().then(({ loadExtras }) => loadExtras()),
        extensions(file),
      ])
      await composing?.done
      return [editorExtras, helping]
    },
    compose(now) {
      composing?.end()
      composing = undefined
      if (!now) return
      let end = (): void => undefined
      composing = { done: new Promise((resolve) => (end = resolve)), end: () => end() }
    },
  }
}
