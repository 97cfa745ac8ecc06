import type { Command, EditorView, KeyBinding } from '@codemirror/view'
import { applyEdits, cursorOf, editorHost, tellFailure, type EditorHost } from './host'
import { openChoice, openQuestion } from './panels'

/** Makes a command of what needs the host. */
const withHost =
  (work: (view: EditorView, host: EditorHost) => Promise<void>): Command =>
  (view) => {
    const host = view.state.facet(editorHost)
    if (host === undefined) return false
    tellFailure(host, work(view, host))
    return true
  }

const goToDefinition = withHost(async (view, host) => {
  const place = cursorOf(view, host)
  await host.services.whenKnown('definition')
  if (!host.services.knows('definition'))
    return host.say('What finds definitions is not here: types are off.')
  const found = await host.services.ask('definition', place)
  if (found === undefined) return host.say('This is not defined in this project.')
  if (found.file !== host.file) return host.open(found)
  view.dispatch({ selection: { anchor: found.from, head: found.to }, scrollIntoView: true })
})

const format = withHost(async (view, host) => {
  if (!host.services.knows('format')) return host.say('What formats is not here yet.')
  const edits = (await host.services.ask('format', host.file)) ?? []
  if (edits.length === 0) return host.say('Nothing to format.')
  applyEdits(view, host, edits)
  host.say('Formatted.')
})

const rename = withHost(async (view, host) => {
  if (!host.services.knows('rename'))
    return host.say('What renames is not here yet: types are off, or still coming.')
  const place = cursorOf(view, host)
  const word = view.state.wordAt(place.offset)
  const old = word === null ? '' : view.state.sliceDoc(word.from, word.to)
  openQuestion(view, {
    label: 'New name',
    value: old,
    action: 'Rename',
    answer: (name) => {
      const work = host.services.ask('rename', place, name).then((edits = []) => {
        applyEdits(view, host, edits)
        const files = new Set(edits.map(({ file }) => file)).size
        host.say(
          `Renamed in ${edits.length} ${edits.length === 1 ? 'place' : 'places'}${files > 1 ? ` in ${files} files` : ''}.`,
        )
      })
      tellFailure(host, work)
    },
  })
})

const offerFixes = withHost(async (view, host) => {
  const { from, to } = view.state.selection.main
  const { file } = host
  // Whoever has come to a line by the arrows means what is wrong in it; what is at the cursor comes first.
  const line = { file, from: view.state.doc.lineAt(from).from, to: view.state.doc.lineAt(to).to }
  const found = [...(await host.services.fixes({ file, from, to })), ...(await host.services.fixes(line))]
  const fixes = [...new Map(found.map((fix) => [JSON.stringify(fix), fix])).values()]
  if (fixes.length === 0) return host.say('There is nothing to mend here.')
  openChoice(
    view,
    'What to do here',
    fixes.map(({ title, edits }) => ({ label: title, choose: () => applyEdits(view, host, edits) })),
  )
})

/** The keys of what a service does. Completion and the next problem have theirs from CodeMirror. */
export const actionKeys: readonly KeyBinding[] = [
  { key: 'F12', run: goToDefinition },
  { key: 'F2', run: rename },
  { key: 'Mod-.', run: offerFixes },
  { key: 'Shift-Alt-f', run: format },
]
