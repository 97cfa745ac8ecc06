import {
  computed,
  nextTick,
  ref,
  shallowRef,
  type Component,
  type ComputedRef,
  type Ref,
  type ShallowRef,
  type ShallowUnwrapRef,
} from 'vue'
import { startEngine } from './preload'
import type { ExampleRun } from './useExampleRun'

/** What ExampleRun.vue exposes. */
export type RunPart = ShallowUnwrapRef<ExampleRun>

/** What runs programs: loaded at the first sign that the reader will run one. */
export interface Runner {
  /** The component to be shown, once it has been asked for. */
  readonly part: ShallowRef<Component | undefined>
  /** There is a run of the selected program to be shown. */
  readonly live: ComputedRef<boolean>
  /** Why nothing can be run, in words for the reader. */
  readonly failure: Ref<string>
  prepare(): void
  run(): void
  /** Runs the code as it is now, whatever runs. */
  restart(): void
  /** Records the code as it is now, whatever runs; see `ExampleRun.record`. */
  record(done: (bytes: ArrayBuffer | undefined) => void): void
}

/**
 * @param language the one that is selected
 * @param root the example's element
 * @param run where the component is, once it is shown
 */
export function useRunner(
  language: Readonly<Ref<string>>,
  root: Readonly<ShallowRef<HTMLElement | null>>,
  run: Readonly<ShallowRef<RunPart | null>>,
): Runner {
  const part = shallowRef<Component>()
  const failure = ref('')

  async function load(): Promise<RunPart> {
    // The engine starts while what shows its runs is on its way, and takes longer.
    startEngine(language.value)
    part.value ??= (await import('./ExampleRun.vue')).default
    await nextTick()
    if (run.value === null) throw new Error('The page has been left.')
    return run.value
  }

  /** What is there is used at once: each promise would let the page be drawn first, which takes longer than a run. */
  function use(action: (run: RunPart) => void, failed: () => void = () => undefined): void {
    if (run.value !== null) action(run.value)
    else load().then(action, failed)
  }

  function start(action: (run: RunPart) => void): void {
    failure.value = ''
    root.value?.setAttribute('data-busy', '')
    use(action, () => {
      failure.value =
        'The engine could not go on. A part of the page could not be fetched. Check the connection, then try again.'
      root.value?.removeAttribute('data-busy')
    })
  }

  return {
    part,
    failure,
    live: computed(() => run.value?.live === true),
    prepare: () => use(({ control }) => control.prepare()),
    run: () => start(({ control }) => control.run()),
    restart: () => start((run) => run.restart()),
    record: (done) => start((run) => run.record(done)),
  }
}
