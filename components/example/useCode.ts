import {
  computed,
  onBeforeUnmount,
  onMounted,
  reactive,
  ref,
  type ComputedRef,
  type Ref,
  type ShallowRef,
} from 'vue'
import { languageNamed } from '../../src/engines/languages'
import { draftKey, readDraft, removeDraft, writeDraft, type Kept } from './drafts'
import type { Editor } from './editor'

/** The code of an example's programs: static in the page until the reader edits, then in an editor. */
export interface ExampleCodeControl {
  readonly edited: ComputedRef<boolean>
  /** The selected program is in an editor. */
  readonly open: ComputedRef<boolean>
  /** What was reset can be brought back. */
  readonly undoable: ComputedRef<boolean>
  /** The editor holds code from a link. */
  readonly shared: Ref<boolean>
  /** Where the edits are kept, in words. */
  readonly keptWords: ComputedRef<string>
  isOpen(language: string): boolean
  current(): string
  edit(): void
  reset(): void
  undoReset(): void
  showShared(language: string, text: string): void
  keepShared(): void
  markLine(line: number | undefined): void
}

export interface ExampleCodeOptions {
  readonly root: Readonly<ShallowRef<HTMLElement | null>>
  readonly path: () => string
  readonly example: string
  readonly language: Readonly<Ref<string>>
  readonly label: () => string
  readonly describedBy: string
  readonly onRun: () => void
}

interface ProgramState {
  original: string
  text: string
  open: boolean
  /** What the last reset threw away. */
  undo: string | undefined
}

const WORDS: Readonly<Record<Kept, string>> = {
  kept: 'Your version is kept on this device; Reset brings the original back.',
  full: 'Your version cannot be kept here: this browser’s storage is full or switched off.',
}

export function useCode(options: ExampleCodeOptions): ExampleCodeControl {
  const states = reactive(new Map<string, ProgramState>())
  const editors = new Map<string, Promise<Editor>>()
  const shared = ref(false)
  const kept = ref<Kept>('kept')

  const state = computed(() => states.get(options.language.value))
  const panel = (language: string): HTMLElement | null =>
    options.root.value?.querySelector<HTMLElement>(`.panel[data-language="${language}"]`) ?? null
  /** The key under which a draft is kept, and those from when the language had another id. */
  function keys(language: string): readonly [string, ...string[]] {
    const keyOf = (name: string): string => draftKey(options.path(), options.example, name)
    const former = languageNamed(language)?.fences.filter((name) => name !== language) ?? []
    return [keyOf(language), ...former.map(keyOf)]
  }

  function stateOf(language: string): ProgramState {
    const known = states.get(language)
    if (known !== undefined) return known
    const original = panel(language)?.querySelector('.static code')?.textContent ?? ''
    const made: ProgramState = { original, text: original, open: false, undo: undefined }
    states.set(language, made)
    // The reactive copy, so that what is written to it is seen.
    return states.get(language) ?? made
  }

  function change(language: string, text: string): void {
    const program = stateOf(language)
    if (program.text === text) return
    program.text = text
    if (shared.value) return
    program.undo = undefined
    save(language)
  }

  function save(language: string): void {
    const { text, original } = stateOf(language)
    if (text === original) for (const key of keys(language)) removeDraft(key)
    else kept.value = writeDraft(keys(language)[0], { original, code: text })
  }

  async function createEditorFor(language: string): Promise<Editor> {
    const place = panel(language)?.querySelector<HTMLElement>('.editor')
    const support = languageNamed(language)
    if (!place || support === undefined) throw new Error(`There is nothing to edit in “${language}”.`)
    const [{ createEditor }, editing] = await Promise.all([import('./editor'), support.editor()])
    const program = stateOf(language)
    const editor = createEditor({
      parent: place,
      text: program.text,
      label: options.label(),
      describedBy: options.describedBy,
      language: editing.extensions(),
      indent: support.indentation,
      onChange: (text) => change(language, text),
      onRun: options.onRun,
    })
    // Not before the editor is there: the static code keeps its place while it loads.
    program.open = true
    return editor
  }

  function editorFor(language: string): Promise<Editor> {
    const known = editors.get(language)
    if (known !== undefined) return known
    const made = createEditorFor(language)
    editors.set(language, made)
    made.catch(() => editors.delete(language))
    return made
  }

  async function show(language: string, text: string): Promise<Editor> {
    const editor = await editorFor(language)
    if (editor.text !== text) editor.setText(text)
    return editor
  }

  function reset(): void {
    const language = options.language.value
    const program = stateOf(language)
    const thrown = program.text
    const wasShared = shared.value
    shared.value = false
    void show(language, program.original).then(() => {
      if (!wasShared) program.undo = thrown
    })
  }

  onMounted(() => {
    for (const element of options.root.value?.querySelectorAll<HTMLElement>('.panel') ?? []) {
      const language = element.dataset['language'] ?? ''
      const drafts = keys(language).map((key) => readDraft(key, stateOf(language).original))
      const draft = drafts.find((code) => code !== undefined)
      if (draft !== undefined) void show(language, draft)
    }
  })
  onBeforeUnmount(() => {
    for (const editor of editors.values())
      editor.then(
        (made) => made.destroy(),
        () => undefined,
      )
  })

  return {
    edited: computed(() => state.value !== undefined && state.value.text !== state.value.original),
    open: computed(() => state.value?.open === true),
    undoable: computed(() => state.value?.undo !== undefined && state.value.text === state.value.original),
    shared,
    keptWords: computed(() => (shared.value ? '' : WORDS[kept.value])),
    isOpen: (language) => states.get(language)?.open === true,
    current: () => stateOf(options.language.value).text,
    edit() {
      void editorFor(options.language.value).then((editor) => requestAnimationFrame(() => editor.focus()))
    },
    reset,
    undoReset() {
      const language = options.language.value
      const { undo } = stateOf(language)
      if (undo !== undefined) void show(language, undo)
    },
    showShared(language, text) {
      shared.value = true
      void show(language, text)
    },
    keepShared() {
      shared.value = false
      save(options.language.value)
    },
    markLine(line) {
      const language = options.language.value
      for (const marked of panel(language)?.querySelectorAll('.static .error-line') ?? []) {
        marked.classList.remove('error-line')
      }
      if (line !== undefined) {
        panel(language)?.querySelectorAll('.static .line')[line - 1]?.classList.add('error-line')
      }
      void editors.get(language)?.then((editor) => editor.markLine(line))
    },
  }
}
