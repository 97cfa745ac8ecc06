import {
  ServiceStopped,
  type LanguageService,
  type Problem,
  type ServiceKind,
  type SourceFile,
} from './service'

/** Where a service stands. */
export interface ServiceState {
  readonly kind: ServiceKind
  /** It is `ready` once it has looked at the files for the first time. */
  readonly phase: 'off' | 'starting' | 'ready' | 'failed'
  /** Why it has failed, for the reader. */
  readonly reason?: string
}

/** A service that is started, followed, and ended. */
export interface Supervised {
  readonly state: ServiceState
  readonly problems: readonly Problem[]
  /** The service, where it is running. */
  readonly service: LanguageService | undefined
  /** It is to start soon, when others have: until then it can be stopped as if it had. */
  expect(): void
  /** Starts it, unless it was stopped since it was expected. @returns when it is ready, or has failed */
  start(): Promise<void>
  update(files: readonly SourceFile[]): void
  stop(): void
}

/** No file that a person writes keeps a service busy for so long, once it has started; in milliseconds. */
const LIMIT = 20_000
const TOO_LONG = `It took longer than ${LIMIT / 1000} seconds.`
/** What a service is made of has come by then and is ready, on a slow connection too; in milliseconds. */
const START_LIMIT = 120_000
const NOT_COME = `It has not come within ${START_LIMIT / 1000} seconds.`

/**
 * Follows one service: looks for problems when nothing has changed for a moment, and ends what does not come to an end.
 *
 * @param changed is called after every change of the state or the problems
 */
export function superviseService(kind: ServiceKind, changed: () => void): Supervised {
  let state: ServiceState = { kind, phase: 'off' }
  let problems: readonly Problem[] = []
  let files: readonly SourceFile[] = []
  let service: LanguageService | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let checking = false
  /** What was expected has not begun. */
  let expected: { readonly hasFailed: boolean } | undefined
  /** Something has changed since the check that is under way began. */
  let stale = false

  function end(next: ServiceState): void {
    clearTimeout(timer)
    expected = undefined
    service?.stop()
    service = undefined
    state = next
    problems = []
    changed()
  }

  async function check(now: LanguageService): Promise<void> {
    checking = true
    stale = false
    const [limit, reason] = state.phase === 'ready' ? [LIMIT, TOO_LONG] : [START_LIMIT, NOT_COME]
    const guard = setTimeout(() => end({ kind, phase: 'failed', reason }), limit)
    try {
      const found = await now.problems()
      // What was found in texts of before would be shown at the wrong places.
      if (now !== service) return
      if (!stale) problems = found
      state = { kind, phase: 'ready' }
      changed()
    } catch (reason) {
      if (now !== service) return
      const words = reason instanceof Error ? reason.message : String(reason)
      end({ kind, phase: 'failed', reason: words })
    } finally {
      clearTimeout(guard)
      checking = false
      if (stale && now === service) checkSoon(now)
    }
  }

  function checkSoon(now: LanguageService): void {
    stale = true
    clearTimeout(timer)
    if (checking) return
    timer = setTimeout(() => void check(now), kind.patience)
  }

  return {
    get state() {
      return state
    },
    get problems() {
      return problems
    },
    get service() {
      return service
    },
    expect() {
      if (service !== undefined || state.phase === 'starting') return
      expected = { hasFailed: state.phase === 'failed' }
      state = { kind, phase: 'starting' }
      changed()
    },
    async start() {
      if (expected === undefined) return
      const { hasFailed } = expected
      expected = undefined
      const mine = state
      if (hasFailed) await kind.renew?.()
      if (state !== mine) return
      service = kind.start()
      service.update(files)
      await check(service)
    },
    update(now) {
      files = now
      if (service === undefined) return
      service.update(now)
      checkSoon(service)
    },
    stop: () => end({ kind, phase: 'off' }),
  }
}

/** Whether a request has no answer because its service has ended. */
export const isStopped = (reason: unknown): boolean => reason instanceof ServiceStopped
