import { onScopeDispose, shallowRef, watch, type ShallowRef } from 'vue'
import type { Language } from '../../../src/engines/language'
import type { ServiceKind, SourceFile } from '../../../src/services/service'
import { createServices, type Services, type ServicesState } from '../../../src/services/services'
import { readStored, writeStored } from '../../../src/site/storage'
import { isSmallDevice } from './device'

/** The services of the language that is selected. */
export interface UsedServices {
  readonly state: ShallowRef<ServicesState>
  /** The services of the language that is selected, none of them started. @returns undefined where it has none */
  prepare(): Promise<Services | undefined>
  /**
   * Starts them at the first intent to write. Those that take much memory wait to be asked for on a small device.
   *
   * @returns when they are ready, or have failed
   */
  start(): Promise<void>
  /** To be called at each change of a file. */
  update(files: readonly SourceFile[]): void
  /** Turns a service on or off; that is kept on this device. */
  turn(id: string, on: boolean): void
  /** To be called when a run has begun or ended: another interpreter may wait now, and on a small device there is no room for it. */
  settle(): void
}

export interface ServicesOptions {
  language(): Language
  /** Lets the interpreter that waits go, to give its memory back. */
  makeRoom(): void
}

/** The services that are there, and when they are ready. */
interface Current {
  readonly language: Language
  readonly services: Services
  started?: Promise<void>
}

const NOTHING: ServicesState = { services: [], problems: [] }
const keyOf = (id: string): string => `service ${id}`

/** Whether a service is to start by itself: as the reader has chosen, else as the device can. */
function isWanted({ id, heavy }: ServiceKind): boolean {
  const chosen = readStored(keyOf(id))
  return chosen === undefined ? !(heavy && isSmallDevice()) : chosen === 'on'
}

/** Whether a service that takes much memory is running. */
const isFull = ({ services }: ServicesState): boolean =>
  services.some(({ kind, phase }) => kind.heavy && (phase === 'starting' || phase === 'ready'))

/** What helps while writing, for a component that has files: started, told of changes, and ended with it. */
export function useServices({ language, makeRoom }: ServicesOptions): UsedServices {
  const state = shallowRef<ServicesState>(NOTHING)
  let current: Current | undefined
  let files: readonly SourceFile[] = []
  let gone = false

  function end(): void {
    current?.services.stop()
    current = undefined
    state.value = NOTHING
  }
  async function prepare(): Promise<Current | undefined> {
    const wanted = language()
    const kinds = (await wanted.services?.())?.services
    if (kinds === undefined || gone || language() !== wanted) return undefined
    if (current?.language === wanted) return current
    end()
    const services = createServices(kinds)
    services.subscribe((now) => {
      if (current?.services !== services) return
      const wasFull = isFull(state.value)
      state.value = now
      if (!wasFull) settle()
    })
    services.update(files)
    current = { language: wanted, services }
    state.value = services.state
    return current
  }
  function settle(): void {
    if (isFull(state.value) && isSmallDevice()) makeRoom()
  }

  watch(() => language().id, end)
  onScopeDispose(() => {
    gone = true
    end()
  })
  return {
    state,
    prepare: async () => (await prepare())?.services,
    async start() {
      const now = await prepare()
      if (now !== undefined) await (now.started ??= now.services.start(isWanted))
    },
    update(now) {
      files = now
      current?.services.update(now)
    },
    turn(id, on) {
      writeStored(keyOf(id), on ? 'on' : 'off')
      if (on) current?.services.turnOn(id)
      else current?.services.turnOff(id)
    },
    settle,
  }
}
