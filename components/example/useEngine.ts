import { onBeforeUnmount, shallowRef, type ShallowRef } from 'vue'
import { engineOf } from '../../src/engines/engineOf'
import type { Language } from '../../src/engines/language'
import type { Engine, EngineState } from '../../src/sandbox/client/engine'

/** The engine of the language that is selected. */
export interface SelectedEngine {
  /** Of the engine that was last asked for. */
  readonly state: ShallowRef<EngineState>
  /** The engine, where its code has come before. */
  known(): Engine | undefined
  /** @throws TypeError when its code does not come */
  get(): Promise<Engine>
}

/** @param support the language that is selected now */
export function useEngine(support: () => Language): SelectedEngine {
  const state = shallowRef<EngineState>({ phase: 'idle' })
  let last: { readonly language: Language; readonly engine: Engine; unsubscribe(): void } | undefined
  onBeforeUnmount(() => last?.unsubscribe())

  return {
    state,
    known: () => (last?.language === support() ? last.engine : undefined),
    async get() {
      const language = support()
      const engine = await engineOf(language)
      last?.unsubscribe()
      state.value = engine.state
      const unsubscribe = engine.subscribe((value) => {
        state.value = value
      })
      last = { language, engine, unsubscribe }
      return engine
    },
  }
}
