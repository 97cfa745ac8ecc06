import { onBeforeUnmount, shallowRef, watch, type ShallowRef } from 'vue'
import type { Language } from '../../../src/engines/language'
import type { ServiceKind, SourceFile } from '../../../src/services/service'
import { createServices, type Services, type ServicesState } from '../../../src/services/services'
import { readStored, writeStored } from '../../../src/site/storage'
import { isSmallDevice } from './device'

/** The services of the language that is selected. */
export interface UsedServices {
  readonly services: ShallowRef<Services | undefined>
  readonly state: ShallowRef<ServicesState>
  /** Loads them at the first intent to write. Those that take much memory wait to be asked for on a small device. */
  start(): Promise<void>
  /** To be called at each change of a file. */
  update(files: readonly SourceFile[]): void
  /** Turns a service on or off; that is kept on this device. */
  turn(id: string, on: boolean): void
}

export interface ServicesOptions {
  language(): Language
  /** Lets the interpreter that waits go, to give its memory back. */
  makeRoom(): void
}

const NOTHING: ServicesState = { services: [], problems: [] }
const keyOf = (id: string): string => `service ${id}`

/** Whether a service is to start by itself: as the reader has chosen, else as the device can. */
function isWanted({ id, heavy }: ServiceKind): boolean {
  const chosen = readStored(keyOf(id))
  return chosen === undefined ? !(heavy && isSmallDevice()) : chosen === 'on'
}

/** What helps while writing, for a component that has files: started, told of changes, and ended with it. */
export function useServices({ language, makeRoom }: ServicesOptions): UsedServices {
  const services = shallowRef<Services>()
  const state = shallowRef<ServicesState>(NOTHING)
  let files: readonly SourceFile[] = []

  function end(): void {
    services.value?.stop()
    services.value = undefined
    state.value = NOTHING
  }
  /** On a small device there is room for one of the two. */
  function makeRoomFor({ heavy }: ServiceKind): void {
    if (heavy && isSmallDevice()) makeRoom()
  }

  watch(() => language().id, end)
  onBeforeUnmount(end)
  return {
    services,
    state,
    async start() {
      const wanted = language()
      const kinds = (await wanted.services?.())?.services
      if (kinds === undefined || services.value !== undefined || language() !== wanted) return
      const started = createServices(kinds)
      services.value = started
      started.subscribe((now) => {
        if (services.value === started) state.value = now
      })
      state.value = started.state
      started.update(files)
      started.start((kind) => {
        const isStarting = isWanted(kind)
        if (isStarting) makeRoomFor(kind)
        return isStarting
      })
    },
    update(now) {
      files = now
      services.value?.update(now)
    },
    turn(id, on) {
      writeStored(keyOf(id), on ? 'on' : 'off')
      const kind = state.value.services.find((each) => each.kind.id === id)?.kind
      if (on && kind !== undefined) makeRoomFor(kind)
      if (on) services.value?.turnOn(id)
      else services.value?.turnOff(id)
    },
  }
}
