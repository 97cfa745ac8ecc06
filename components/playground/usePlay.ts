import { computed, ref, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import type { ProgramFile } from '../../src/sandbox/protocol'
import {
  addFile,
  fileNamed,
  freeName,
  putFiles,
  putWithinBounds,
  removeFile,
  type Workspace,
  workspaceOf,
} from '../../src/workspace/workspace'
import { languageOf, languageOfFile } from './files/language'
import { loadLate } from './latePanels'
import { loadProjects } from './loadProjects'
import type { Project } from './projects'
import type { Intent } from './useIntent'
import { keepLast, readLast } from './stored'
import { useKeeping, type Keeping } from './useKeeping'

/** What undoes the last thing that took something away. */
export interface Undo {
  /** In words for the reader: "Undo delete of notes.txt". */
  readonly label: string
  step(workspace: Workspace): Workspace
}

/** The project that is open, and what can be done with its files. */
export interface Play extends Pick<Keeping, 'elsewhere' | 'unkept' | 'keep'> {
  readonly workspace: ShallowRef<Workspace>
  readonly name: Ref<string>
  /** Name of the file that is shown. */
  readonly current: Ref<string>
  readonly texts: ComputedRef<readonly ProgramFile[]>
  /** Names of the texts that have a tab: all that are programs, and what has been shown; a run may write a thousand others. */
  readonly tabs: ComputedRef<readonly string[]>
  /** The texts that have been shown, in that order: those that have an editor. */
  readonly shown: ComputedRef<readonly ProgramFile[]>
  /** Another number: the files are those of another project. */
  readonly turn: Ref<number>
  /** In words for the reader; empty when there is nothing to say. */
  readonly notice: Ref<string>
  readonly recent: ShallowRef<readonly Project[]>
  readonly undo: ShallowRef<Undo | undefined>
  /** What can be done about what is said. */
  readonly again: ShallowRef<(() => void) | undefined>
  /** Tells the reader. @param again tries once more what could not be done */
  say(words: string, again?: () => void): void
  /** Does a step; what keeps it from being done is said. @returns whether it was done */
  step(change: (workspace: Workspace) => Workspace): boolean
  create(name: string): void
  remove(name: string): void
  restore(): void
  /** What a run or a prompt has made, as much as there is room for. @returns how many were left out; all where it is said why */
  put(files: readonly ProgramFile[]): number
  /** What the reader brings: what it takes the place of can be had back. @returns whether it was taken */
  take(files: readonly ProgramFile[]): boolean
  /** Another project takes the place of this one, which is kept. */
  open(project: Project): void
  begin(workspace: Workspace, name: string): void
  forget(project: Project): Promise<void>
  /** Takes a project back that was forgotten. */
  remember(project: Project): Promise<void>
  /** Opens what was open last, or a fresh project. */
  resume(): Promise<void>
  /** Takes over what another tab has made of this project. */
  reload(): Promise<void>
  /** Calls the project so from now on. */
  call(name: string): void
}

/** A project with a program that says hello. @param id of a language */
export function freshWorkspace(id: string): Workspace {
  const { mainFile, greeting = '' } = languageOf(id)
  return workspaceOf(id, mainFile, greeting)
}

export function usePlay(intent: Intent): Play {
  const fresh = freshWorkspace('python')
  const workspace = shallowRef(fresh)
  const name = ref('Untitled')
  const current = ref(workspace.value.main)
  const turn = ref(0)
  const notice = ref('')
  const again = shallowRef<() => void>()
  function say(words: string, retry?: () => void): void {
    notice.value = words
    again.value = retry
  }
  const recent = shallowRef<readonly Project[]>([])
  const undo = shallowRef<Undo>()
  const seen = shallowRef<readonly string[]>([workspace.value.main])
  let id = crypto.randomUUID() as string
  const keeping = useKeeping({
    intent,
    project: () => ({ id, name: name.value, workspace: workspace.value }),
    part() {
      id = crypto.randomUUID()
      name.value = `${name.value} (copy)`
      say(`Another tab has changed this project too. Both are kept: this one is “${name.value}” now.`)
      keeping.opened(undefined)
    },
    onKept: () => void list(),
  })
  keeping.opened(undefined)

  async function list(): Promise<void> {
    const kept = await loadProjects()
      .then(({ listProjects }) => listProjects())
      .catch(() => [])
    recent.value = kept.filter((project) => project.id !== id)
  }

  const read = (which: string): Promise<Project | undefined> =>
    loadProjects()
      .then(({ readProject }) => readProject(which))
      .catch(() => undefined)

  /** Changes what is kept; what keeps it from being done is said. */
  async function change(work: (kept: typeof import('./projects')) => Promise<unknown>): Promise<void> {
    await loadProjects()
      .then(work)
      .catch((reason: Error) => say(reason.message))
    await list()
  }

  /** @param version when it was last changed; undefined for one that is not kept yet */
  function show(project: Omit<Project, 'changed'>, version: number | undefined): void {
    id = project.id
    name.value = project.name
    workspace.value = project.workspace
    current.value = project.workspace.main
    seen.value = [current.value]
    undo.value = undefined
    say('')
    turn.value += 1
    keeping.opened(version)
  }
  watch(
    current,
    (file) => {
      if (!seen.value.includes(file)) seen.value = [...seen.value, file]
    },
    { flush: 'sync' },
  )

  function step(change: (workspace: Workspace) => Workspace): boolean {
    try {
      workspace.value = change(workspace.value)
    } catch (reason) {
      if (!(reason instanceof RangeError)) throw reason
      say(reason.message)
      return false
    }
    // What can be tried again stays said.
    if (again.value === undefined) say('')
    if (fileNamed(workspace.value, current.value) === undefined) current.value = workspace.value.main
    keeping.changed()
    return true
  }

  const texts = computed(() => workspace.value.files.filter(({ content }) => typeof content === 'string'))
  return {
    ...keeping,
    workspace,
    name,
    current,
    turn,
    notice,
    recent,
    undo,
    texts,
    tabs: computed(() =>
      texts.value
        .map((file) => file.name)
        .filter((file) => languageOfFile(file) !== undefined || seen.value.includes(file)),
    ),
    shown: computed(() => seen.value.flatMap((file) => texts.value.filter((text) => text.name === file))),
    again,
    say,
    step,
    create(wanted) {
      if (step((now) => addFile(now, { name: wanted, content: '' }))) current.value = wanted
    },
    remove(which) {
      const file = fileNamed(workspace.value, which)
      if (file === undefined || !step((now) => removeFile(now, which))) return
      undo.value = {
        label: `Undo delete of ${which}`,
        step: (now) => addFile(now, { ...file, name: freeName(now, which) }),
      }
    },
    restore() {
      const { files } = workspace.value
      if (undo.value === undefined || !step(undo.value.step)) return
      undo.value = undefined
      const back = texts.value.find((file) => !files.includes(file))
      if (back !== undefined) current.value = back.name
    },
    put(files) {
      let left = files.length
      step((now) => {
        const { workspace, omitted } = putWithinBounds(now, files)
        left = omitted
        return workspace
      })
      return left
    },
    take(files) {
      const before = workspace.value.files.filter((old) => files.some((file) => file.name === old.name))
      if (!step((now) => putFiles(now, files))) return false
      const [first, ...more] = before
      if (first !== undefined) {
        const rest = more.length === 0 ? '' : ` and ${more.length} more`
        undo.value = {
          label: `Undo replacing of ${first.name}${rest}`,
          step: (now) => putFiles(now, before),
        }
      }
      return true
    },
    open(project) {
      void keeping.keep()
      show(project, project.changed)
      keepLast(project.id)
      void list()
    },
    begin(next, called) {
      void keeping.keep()
      show({ id: crypto.randomUUID(), name: called, workspace: next }, undefined)
      keeping.changed()
    },
    async forget(project) {
      await change(({ forgetProject }) => forgetProject(project.id))
    },
    async remember(project) {
      await change(({ keepProject }) => keepProject(project, undefined))
    },
    async resume() {
      const left = await loadLate().then(
        ({ takeLeftProject }) => takeLeftProject(),
        () => undefined,
      )
      if (left !== undefined) {
        await keeping.keep()
        show(left, left.base)
        keeping.changed()
        await keeping.keep()
        return await list()
      }
      const last = readLast()
      const project = last === undefined ? undefined : await read(last)
      // Whoever has begun to write meanwhile goes on with that.
      if (project !== undefined && workspace.value === fresh) show(project, project.changed)
      await list()
    },
    async reload() {
      const project = await read(id)
      if (project !== undefined) show(project, project.changed)
    },
    call(text) {
      name.value = text
      keeping.changed()
    },
  }
}
