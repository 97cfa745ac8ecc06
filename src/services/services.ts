import type { Fix, LanguageService, Location, Problem, ServiceKind, SourceFile } from './service'
import { isStopped, superviseService, type ServiceState } from './supervise'

/** What is known of a project now. */
export interface ServicesState {
  readonly services: readonly ServiceState[]
  /** Of all services, by file and place. */
  readonly problems: readonly Problem[]
}

/** What is asked of the service that knows most. */
type Question = 'hover' | 'complete' | 'describe' | 'signatures' | 'definition' | 'rename' | 'format' | 'emit'
type Method<Asked extends Question> = NonNullable<LanguageService[Asked]>

/** The services of one project, in one language. */
export interface Services {
  readonly state: ServicesState
  /** @returns a function that ends the subscription */
  subscribe(listener: (state: ServicesState) => void): () => void
  /** Says what the project's files are now; to be called at each change. */
  update(files: readonly SourceFile[]): void
  /**
   * Starts those that are wanted, one after the other in their order, each when the one before it is ready.
   *
   * @returns when all of them are ready, or have failed
   */
  start(wanted?: (kind: ServiceKind) => boolean): Promise<void>
  /** Starts one that was not wanted, or that has failed. @param id of a service */
  turnOn(id: string): void
  /** Ends a service, and so lets go of its memory. @param id of a service */
  turnOff(id: string): void
  /** Whether a service that is running can answer. */
  knows(question: Question): boolean
  /** @returns when one can answer, or none of those that start will */
  whenKnown(question: Question): Promise<void>
  /**
   * Asks the service that knows most.
   *
   * @returns undefined where none that is running can answer, or it ends before it has answered
   * @throws Error with the service's words for the reader
   */
  ask<Asked extends Question>(
    question: Asked,
    ...args: Parameters<Method<Asked>>
  ): Promise<Awaited<ReturnType<Method<Asked>>> | undefined>
  /** What is offered for a piece of a file: what its problems bring along first, then what the services know besides. */
  fixes(at: Location): Promise<readonly Fix[]>
  /** Ends all of them. */
  stop(): void
}

/** @param kinds of a language, the lighter before the heavier, which knows more */
export function createServices(kinds: readonly ServiceKind[]): Services {
  const listeners = new Set<(state: ServicesState) => void>()
  const all = kinds.map((kind) => superviseService(kind, changed))
  let state = read()
  /** What has been asked to start is started one after the other. */
  let starting = Promise.resolve()
  /** How many of them are neither ready nor have failed. */
  let coming = 0

  function read(): ServicesState {
    return {
      services: all.map((each) => each.state),
      problems: mergeProblems(all.map(({ problems }) => problems)),
    }
  }
  function changed(): void {
    state = read()
    for (const listener of [...listeners]) listener(state)
  }
  const running = (): LanguageService[] => all.flatMap(({ service }) => service ?? []).reverse()
  const whoKnows = (question: Question): LanguageService | undefined =>
    running().find((service) => service[question] !== undefined)
  const named = (id: string) => all.filter(({ state: { kind } }) => kind.id === id)
  function startInTurn(some: typeof all): Promise<void> {
    for (const each of some) {
      each.expect()
      coming += 1
      starting = starting
        .then(() => each.start())
        .finally(() => {
          coming -= 1
          changed()
        })
    }
    return starting
  }

  function subscribe(listener: (state: ServicesState) => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }

  return {
    get state() {
      return state
    },
    subscribe,
    update(files) {
      for (const each of all) each.update(files)
    },
    start: (wanted = () => true) => startInTurn(all.filter(({ state: { kind } }) => wanted(kind))),
    turnOn: (id) => void startInTurn(named(id)),
    turnOff: (id) => {
      for (const each of named(id)) each.stop()
    },
    knows: (question) => whoKnows(question) !== undefined,
    whenKnown: (question) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (coming > 0 && whoKnows(question) === undefined) return
          end()
          resolve()
        }
        const end = subscribe(look)
        look()
      }),
    async ask(question, ...args) {
      const service = whoKnows(question)
      // The method is the one that the question names, and so are its arguments.
      const method = service?.[question] as ((...args: unknown[]) => Promise<never>) | undefined
      return method?.(...args).catch(orNothing)
    },
    async fixes(at) {
      const own = state.problems.flatMap(({ fix, ...place }) =>
        fix !== undefined && place.file === at.file && place.from <= at.to && place.to >= at.from
          ? [fix]
          : [],
      )
      const offered = await Promise.all(
        running().map(async (service) => service.fixes?.(at).catch(orNothing)),
      )
      return [...own, ...offered.flatMap((fixes) => fixes ?? [])]
    },
    stop() {
      for (const each of all) each.stop()
    },
  }
}

/** What a service that has ended would have said is nothing; what one says is the reader's to hear. */
function orNothing(reason: unknown): undefined {
  if (!isStopped(reason)) throw reason
  return undefined
}

/** All problems by file and place. Where a service that knows more has an error at the same place, the others' errors are it once more. */
function mergeProblems(byService: readonly (readonly Problem[])[]): readonly Problem[] {
  const kept = byService.flatMap((problems, at) => {
    const later = new Set(
      byService
        .slice(at + 1)
        .flat()
        .filter(isError)
        .map(placeOf),
    )
    return problems.filter((problem) => !(isError(problem) && later.has(placeOf(problem))))
  })
  return kept.sort((a, b) => (a.file === b.file ? a.from - b.from : a.file < b.file ? -1 : 1))
}
const isError = ({ severity }: Problem): boolean => severity === 'error'
const placeOf = ({ file, from }: Problem): string => `${from} ${file}`
