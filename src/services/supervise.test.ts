import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ServiceStopped, type LanguageService, type ServiceKind } from './service'
import { createServices } from './services'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A kind whose service answers when it is told to. */
function kindOf(id: string): { readonly kind: ServiceKind; starts: number; answer(): void } {
  const here = {
    starts: 0,
    answer: (): void => undefined,
    kind: {
      id,
      label: id,
      about: '',
      heavy: false,
      patience: 0,
      start(): LanguageService {
        here.starts += 1
        let end: (reason: Error) => void
        const answered = new Promise<readonly []>((resolve, reject) => {
          here.answer = () => resolve([])
          end = reject
        })
        return {
          update: () => undefined,
          problems: () => answered,
          stop: () => end(new ServiceStopped('It was stopped.')),
        }
      },
    } satisfies ServiceKind,
  }
  return here
}

it('a service that does not come is given up in words, the next one starts, and it can be tried again', async () => {
  const slow = kindOf('slow')
  const next = kindOf('next')
  const services = createServices([slow.kind, next.kind])
  const phases = (): unknown => services.state.services.map(({ phase }) => phase)
  const started = services.start()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(phases()).toEqual(['starting', 'starting'])
  await vi.advanceTimersByTimeAsync(60_000)
  expect(phases()).toEqual(['failed', 'starting'])
  expect(services.state.services[0]?.reason).toBe('It has not come within 120 seconds.')
  next.answer()
  await started
  services.turnOn('slow')
  await vi.advanceTimersByTimeAsync(0)
  expect(slow.starts).toBe(2)
  slow.answer()
  await vi.advanceTimersByTimeAsync(0)
  expect(phases()).toEqual(['ready', 'ready'])
})

it('one that waits for its turn can be turned off, and on again', async () => {
  const first = kindOf('first')
  const second = kindOf('second')
  const services = createServices([first.kind, second.kind])
  const phases = (): unknown => services.state.services.map(({ phase }) => phase)
  void services.start()
  await vi.advanceTimersByTimeAsync(0)
  services.turnOff('second')
  expect(phases()).toEqual(['starting', 'off'])
  first.answer()
  await vi.advanceTimersByTimeAsync(0)
  expect(phases()).toEqual(['ready', 'off'])
  expect(second.starts).toBe(0)
  services.turnOn('second')
  await vi.advanceTimersByTimeAsync(0)
  second.answer()
  await vi.advanceTimersByTimeAsync(0)
  expect(phases()).toEqual(['ready', 'ready'])
  expect(second.starts).toBe(1)
})
