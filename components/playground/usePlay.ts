import { computed, onBeforeUnmount, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import type { ProgramFile } from '../../src/sandbox/protocol'
import { readStored, writeStored } from '../../src/site/storage'
import {
  addFile,
  fileNamed,
  freeName,
  putFiles,
  removeFile,
  type Workspace,
  workspaceOf,
} from '../../src/workspace/workspace'
import { languageOf } from './files/language'
import { forgetProject, keepProject, listProjects, type Project, readProject } from './projects'

/** The project that is open, and what can be done with its files. */
export interface Play {
  readonly workspace: ShallowRef<Workspace>
  readonly name: Ref<string>
  /** Name of the file that is shown. */
  readonly current: Ref<string>
  readonly texts: ComputedRef<readonly ProgramFile[]>
  /** Another number: the files are those of another project. */
  readonly turn: Ref<number>
  /** In words for the reader; empty when there is nothing to say. */
  readonly notice: Ref<string>
  /** Another tab has changed this project. */
  readonly elsewhere: Ref<boolean>
  readonly recent: ShallowRef<readonly Project[]>
  readonly deleted: ShallowRef<ProgramFile | undefined>
  /** Does a step; what keeps it from being done is said. @returns whether it was done */
  step(change: (workspace: Workspace) => Workspace): boolean
  create(name: string): void
  remove(name: string): void
  restore(): void
  put(files: readonly ProgramFile[]): boolean
  /** Another project takes the place of this one, which is kept. */
  open(project: Project): void
  begin(workspace: Workspace, name: string): void
  forget(project: Project): Promise<void>
  /** Opens what was open last, or a fresh project. */
  resume(): Promise<void>
  /** Takes over what another tab has made of this project. */
  reload(): Promise<void>
  keep(): Promise<void>
}

/** A change is kept so long after the last one, in milliseconds. */
const KEEP_DELAY = 400
const LAST = 'play:last'
const GREETING: Readonly<Record<string, string>> = {
  python: 'name = input("Your name? ")\nprint(f"Hello, {name}!")\n',
  typescript: "const name = prompt('Your name?') ?? 'you'\nconsole.log(`Hello, ${name}!`)\n",
}

/** A project with a program that says hello. @param id of a language */
export function freshWorkspace(id: string): Workspace {
  return workspaceOf(id, languageOf(id).mainFile, GREETING[id] ?? '')
}

export function usePlay(): Play {
  const workspace = shallowRef(freshWorkspace('python'))
  const name = ref('Untitled')
  const current = ref(workspace.value.main)
  const turn = ref(0)
  const notice = ref('')
  const elsewhere = ref(false)
  const recent = shallowRef<readonly Project[]>([])
  const deleted = shallowRef<ProgramFile>()
  let id = crypto.randomUUID() as string
  let timer: ReturnType<typeof setTimeout> | undefined
  const tab = crypto.randomUUID()
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('playground')
  channel?.addEventListener('message', ({ data }: MessageEvent<{ id?: unknown; tab?: unknown }>) => {
    if (data.id === id && data.tab !== tab) elsewhere.value = true
  })
  onBeforeUnmount(() => {
    void keep()
    channel?.close()
  })

  async function keep(): Promise<void> {
    clearTimeout(timer)
    if (timer === undefined) return
    timer = undefined
    try {
      await keepProject({ id, name: name.value, changed: Date.now(), workspace: workspace.value })
      writeStored(LAST, id)
      channel?.postMessage({ id, tab })
      await list()
    } catch (reason) {
      notice.value = (reason as Error).message
    }
  }

  async function list(): Promise<void> {
    recent.value = (await listProjects().catch(() => [])).filter((project) => project.id !== id)
  }

  function changed(): void {
    clearTimeout(timer)
    timer = setTimeout(() => void keep(), KEEP_DELAY)
  }

  function show(project: Pick<Project, 'id' | 'name' | 'workspace'>): void {
    id = project.id
    name.value = project.name
    workspace.value = project.workspace
    current.value = project.workspace.main
    deleted.value = undefined
    elsewhere.value = false
    notice.value = ''
    turn.value += 1
  }

  function step(change: (workspace: Workspace) => Workspace): boolean {
    try {
      workspace.value = change(workspace.value)
    } catch (reason) {
      if (!(reason instanceof RangeError)) throw reason
      notice.value = reason.message
      return false
    }
    notice.value = ''
    if (fileNamed(workspace.value, current.value) === undefined) current.value = workspace.value.main
    changed()
    return true
  }

  return {
    workspace,
    name,
    current,
    turn,
    notice,
    elsewhere,
    recent,
    deleted,
    texts: computed(() => workspace.value.files.filter(({ content }) => typeof content === 'string')),
    step,
    create(wanted) {
      if (step((now) => addFile(now, { name: wanted, content: '' }))) current.value = wanted
    },
    remove(which) {
      const file = fileNamed(workspace.value, which)
      if (step((now) => removeFile(now, which))) deleted.value = file
    },
    restore() {
      const file = deleted.value
      if (file === undefined) return
      const free = freeName(workspace.value, file.name)
      if (!step((now) => addFile(now, { ...file, name: free }))) return
      deleted.value = undefined
      if (typeof file.content === 'string') current.value = free
    },
    put: (files) => step((now) => putFiles(now, files)),
    open(project) {
      void keep().then(list)
      show(project)
      writeStored(LAST, project.id)
      void list()
    },
    begin(next, called) {
      void keep()
      show({ id: crypto.randomUUID(), name: called, workspace: next })
      changed()
    },
    async forget(project) {
      await forgetProject(project.id).catch((reason: Error) => (notice.value = reason.message))
      await list()
    },
    async resume() {
      const last = readStored(LAST)
      const project = last === undefined ? undefined : await readProject(last).catch(() => undefined)
      if (project !== undefined) show(project)
      await list()
    },
    async reload() {
      const project = await readProject(id).catch(() => undefined)
      if (project !== undefined) show(project)
    },
    keep() {
      changed()
      return keep()
    },
  }
}
