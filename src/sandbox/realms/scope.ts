/** What a realm is given of the thread that it lives in. */
export interface Host {
  post(message: unknown): void
  warn(...values: unknown[]): void
  now(): number
  /** Blocks for so many milliseconds. */
  pause(milliseconds: number): void
  wake(call: () => void, milliseconds: number): unknown
  drop(wake: unknown): void
  fill(bytes: Uint8Array): void
  bytes(base64: string): string
  decoder(label?: string, options?: TextDecoderOptions): TextDecoder
  encode(text: string): Uint8Array
}

/**
 * Makes the global scope of a realm look like that of a browser's worker, as far as an engine's script needs it. Evaluated from
 * its source in each realm: the functions and classes are the realm's own, and nothing of the thread hangs on them.
 */
export function equip(host: Host): void {
  const scope = globalThis as unknown as Record<string, unknown>
  const warn = (...values: unknown[]): void => host.warn(...values)
  let addresses = 0
  Object.assign(scope, {
    self: scope,
    postMessage: (message: unknown) => host.post(message),
    console: { log: warn, warn, error: warn },
    performance: { now: () => host.now() },
    setTimeout: (call: () => void, milliseconds = 0) => host.wake(() => call(), milliseconds),
    clearTimeout: (wake: unknown) => host.drop(wake),
    atob: (base64: string) => host.bytes(base64),
    crypto: {
      getRandomValues<View extends ArrayBufferView>(view: View): View {
        host.fill(new Uint8Array(view.buffer, view.byteOffset, view.byteLength))
        return view
      },
    },
    // Nobody answers here, and nobody interrupts.
    threadDelivery: {
      take: () => undefined,
      interrupted: () => false,
      renew: () => undefined,
      pause: (milliseconds: number) => host.pause(milliseconds),
    },
    Blob: class {},
    URL: class {
      static createObjectURL(): string {
        addresses += 1
        return `blob:${addresses}`
      }
      static revokeObjectURL(): void {
        // Nobody loads one.
      }
    },
    TextEncoder: class {
      encode(text = ''): Uint8Array {
        return new Uint8Array(host.encode(text))
      }
    },
    TextDecoder: class {
      readonly #decoder: TextDecoder
      constructor(label?: string, options?: TextDecoderOptions) {
        this.#decoder = host.decoder(label, options)
      }
      decode(bytes?: AllowSharedBufferSource, options?: TextDecodeOptions): string {
        return this.#decoder.decode(bytes, options)
      }
    },
  })
}
