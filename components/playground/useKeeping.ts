import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'
import { fileNamed } from '../../src/workspace/workspace'
import { handOver } from '../example/handover'
import { loadLate } from './latePanels'
import type { Project } from './projects'
import { loadProjects } from './loadProjects'
import { keepLast } from './stored'
import type { Intent } from './useIntent'

/** A change is kept so long after the last one, in milliseconds. */
const KEEP_DELAY = 400

/** What other tabs of the site do with the project that is open here. */
export type Elsewhere = 'nothing' | 'open' | 'changed'

/** Keeps the open project on this device, beside the other tabs of the site. */
export interface Keeping {
  readonly elsewhere: Ref<Elsewhere>
  /** Why nothing is kept, in words for the reader; empty while all is. */
  readonly unkept: Ref<string>
  /** The project is another than what is kept. */
  changed(): void
  /** Keeps what has changed, now. */
  keep(): Promise<void>
  /** Another project is open from now on. @param version when it was last changed; undefined for one that is not kept yet */
  opened(version: number | undefined): void
}

export interface KeepingOptions {
  readonly intent: Intent
  /** The project as it is now. */
  project(): Omit<Project, 'changed'>
  /** Another tab has kept another version meanwhile: this one is to be a project of its own. */
  part(): void
  /** Something has been kept. */
  onKept(): void
}

interface Message {
  readonly kind: 'opened' | 'here' | 'left' | 'changed'
  readonly id: string
}

export function useKeeping({ intent, project, part, onKept }: KeepingOptions): Keeping {
  const elsewhere = ref<Elsewhere>('nothing')
  const unkept = ref('')
  let pending = false
  /** The version that is on its way to the database, for which a part of the page may be needed that has not come yet. */
  let writing: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  /** The version that this one was made from. */
  let base: number | undefined
  let here: string | undefined
  let channel: BroadcastChannel | undefined
  /** It comes with the editor: a page that is left can wait for nothing. */
  let late: Awaited<ReturnType<typeof loadLate>> | undefined

  function tell(kind: Message['kind'], id: string | undefined): void {
    if (id !== undefined) channel?.postMessage({ kind, id } satisfies Message)
  }

  function hear({ data: { kind, id } }: MessageEvent<Message>): void {
    if (id !== here) return
    if (kind === 'changed') elsewhere.value = 'changed'
    else if (kind === 'left') {
      // There may be a third tab: those that are still here say so.
      if (elsewhere.value !== 'open') return
      elsewhere.value = 'nothing'
      tell('opened', here)
    } else if (elsewhere.value === 'nothing') elsewhere.value = 'open'
    if (kind === 'opened') tell('here', here)
  }

  /** Never the same as that of the version before, also within one tick of the clock. */
  const version = (): number => Math.max(Date.now(), (base ?? 0) + 1)

  async function keep(): Promise<void> {
    clearTimeout(timer)
    if (!pending) return
    pending = false
    const kept = { ...project(), changed: (writing = version()) }
    try {
      const { keepProject } = await loadProjects()
      late = await loadLate()
      if (!(await keepProject(kept, base))) {
        writing = undefined
        if (project().id !== kept.id) return
        part()
        pending = true
        return await keep()
      }
    } catch (reason) {
      pending = true
      writing = undefined
      unkept.value = (reason as Error).message
      return
    }
    unkept.value = ''
    writing = undefined
    tell('changed', kept.id)
    if (project().id === kept.id) {
      base = kept.changed
      keepLast(kept.id)
    }
    onKept()
  }

  function onLeave(): void {
    if (!pending && writing === undefined) return
    if (late !== undefined) return late.leaveProject({ ...project(), changed: version(), base, writing })
    // Without what comes late there is one file.
    const { workspace } = project()
    const content = fileNamed(workspace, workspace.main)?.content
    if (typeof content === 'string') handOver(workspace.language, content)
  }

  /** The page was only put away: it keeps its project as before. */
  function onReturn({ persisted }: PageTransitionEvent): void {
    if (persisted) void late?.takeLeftProject()
  }

  onMounted(() => {
    try {
      channel = new BroadcastChannel('playground')
    } catch {
      // Where a page may keep nothing, no tab can see what another one has kept.
    }
    channel?.addEventListener('message', hear)
    void intent.whenShown.then(loadLate).then(
      (come) => (late = come),
      () => undefined,
    )
    addEventListener('pagehide', onLeave)
    addEventListener('pageshow', onReturn)
  })
  onBeforeUnmount(() => {
    removeEventListener('pagehide', onLeave)
    removeEventListener('pageshow', onReturn)
    void keep().then(() => channel?.close())
    tell('left', here)
  })

  return {
    elsewhere,
    unkept,
    changed() {
      pending = true
      clearTimeout(timer)
      timer = setTimeout(() => void keep(), KEEP_DELAY)
    },
    keep,
    opened(kept) {
      tell('left', here)
      here = project().id
      base = kept
      elsewhere.value = 'nothing'
      tell('opened', here)
    },
  }
}
