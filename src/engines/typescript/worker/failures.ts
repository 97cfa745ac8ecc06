interface Failures {
  uncaught(error: unknown): void
  unhandled(reason: unknown): void
}

interface FailureEvent {
  readonly error?: unknown
  readonly message?: unknown
  readonly reason?: unknown
  preventDefault(): void
}

/** The names that Node's threads call instead of dispatching events; see src/sandbox/node.ts. */
export const FAILURE_HANDLERS = ['onerror', 'onunhandledrejection'] as const

/** Hears of every error and rejection that nobody caught, whatever the program does to the handlers' names. */
export function listenForFailures({ uncaught, unhandled }: Failures): void {
  const onError = (event: FailureEvent): void => {
    event.preventDefault()
    uncaught(event.error ?? event.message)
  }
  const onRejection = (event: FailureEvent): void => {
    event.preventDefault()
    unhandled(event.reason)
  }
  if (typeof addEventListener === 'function') {
    addEventListener('error', onError as unknown as EventListener)
    addEventListener('unhandledrejection', onRejection as unknown as EventListener)
  } else {
    Object.defineProperty(globalThis, 'onerror', { value: onError })
    Object.defineProperty(globalThis, 'onunhandledrejection', { value: onRejection })
  }
}
