import {
  autocompletion,
  type Completion as Option,
  type CompletionContext,
  type CompletionResult,
  insertCompletionText,
  pickedCompletion,
} from '@codemirror/autocomplete'
import type { EditorState, Extension } from '@codemirror/state'
import type { Completion, Place } from '../service'
import { renderDescription } from './description'
import { editorHost, type EditorHost } from './host'

const NAME = /^[\p{ID_Continue}$]*$/u
/** What a list comes up behind by itself. */
const BEFORE = /[\p{ID_Continue}$.#]$/u
/** A number with its point is no name whose parts are asked for. */
const NUMBER = /(?<![\p{ID_Continue}$])\d+\.?$/u

/** Completion while typing, and by Ctrl+Space. */
export const completionInEditor: Extension = autocompletion({
  override: [complete],
  maxRenderedOptions: 60,
  // Services answer in a few milliseconds: a list need not wait for a pause in typing.
  activateOnTypingDelay: 20,
})

async function complete(context: CompletionContext): Promise<CompletionResult | null> {
  const host = context.state.facet(editorHost)
  if (host === undefined) return null
  const before = context.state.sliceDoc(Math.max(0, context.pos - 40), context.pos)
  if (!context.explicit && (!BEFORE.test(before) || NUMBER.test(before))) return null
  const place = { file: host.file, offset: context.pos }
  // Who has asked for a list waits for one: a service that is still coming has no answer.
  if (context.explicit) await host.services.whenKnown('complete')
  // A list that does not come is no reason to interrupt who is typing.
  const found = await host.services.ask('complete', place).catch(() => undefined)
  if (found === undefined || context.aborted) return null
  return {
    from: found.from,
    options: found.items.map((item) => toOption(host, context.state, place, item)),
    validFor: NAME,
  }
}

function toOption({ services }: EditorHost, state: EditorState, place: Place, item: Completion): Option {
  const { label, kind, insert = label, from, sort } = item
  return {
    label,
    type: kind,
    apply:
      from === undefined
        ? insert
        : (view, option, _, to) =>
            view.dispatch({
              ...insertCompletionText(view.state, insert, from, to),
              annotations: pickedCompletion.of(option),
            }),
    ...(sort === undefined ? {} : { sortText: sort }),
    info: async () => {
      const more = await services.ask('describe', place, item).catch(() => undefined)
      return more === undefined || more.code + more.text === ''
        ? null
        : renderDescription(state, more.code, more.text)
    },
  }
}
