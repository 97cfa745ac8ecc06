import type { DeviceOperations, EmscriptenModule } from './emscripten'

/** What the interpreter's standard streams and the prelude's requests are connected to. */
export interface Host {
  /** The next line with its newline, or undefined at the end of input. May block. */
  readLine(): string | undefined | typeof INTERRUPTED
  write(stream: 'stdout' | 'stderr', text: string): void
  /** A request of the prelude, as JSON; see prelude/host.py. May block. */
  request(message: string): void
  /** Waits without using the CPU. @returns false when a signal has come first */
  sleep(milliseconds: number): boolean
}

/** What stands for a line that has not come because the program was interrupted meanwhile. */
export const INTERRUPTED = Symbol('interrupted')

/** Emscripten's number for a call of the system that was interrupted by a signal. */
const EINTR = 27

const MAJOR = 200
const READ = 0
const WRITE = 1
const READ_WRITE = 2

/** Where the prelude finds the channel for its requests: out of the way of the numbers that open() gives out. */
export const CHANNEL = 1000

/** Connects the interpreter's files 0, 1, 2 and the channel to the host. */
export function connectDevices(module: EmscriptenModule, host: Host): void {
  const { FS } = module

  function add(
    minor: number,
    path: string,
    flags: number,
    operations: DeviceOperations,
  ): { readonly fd: number } {
    const device = FS.makedev(MAJOR, minor)
    // Buffered writers ask for fsync; there is nothing to do, and an error would reach the program.
    FS.registerDevice(device, { fsync: () => undefined, ...operations })
    FS.mkdev(path, device)
    return FS.open(path, flags)
  }

  function writer(take: (text: string) => void): DeviceOperations {
    const decoder = new TextDecoder()
    return {
      write(_stream, buffer, offset, length) {
        const bytes = new Uint8Array(buffer.buffer, buffer.byteOffset + offset, length)
        take(decoder.decode(bytes, { stream: true }))
        return length
      },
    }
  }

  let rest = new Uint8Array(0)
  const reader: DeviceOperations = {
    read(_stream, buffer, offset, length) {
      if (rest.length === 0) {
        const line = host.readLine()
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- Emscripten's own kind, which is no Error
        if (line === INTERRUPTED) throw new FS.ErrnoError(EINTR)
        if (line === undefined) return 0
        rest = new TextEncoder().encode(line)
      }
      const part = rest.subarray(0, length)
      rest = rest.subarray(part.length)
      buffer.set(part, offset)
      return part.length
    },
  }

  for (const fd of [0, 1, 2]) FS.closeStream(fd)
  for (const name of ['stdin', 'stdout', 'stderr']) FS.unlink(`/dev/${name}`)
  add(0, '/dev/stdin', READ, reader)
  add(
    1,
    '/dev/stdout',
    WRITE,
    writer((text) => host.write('stdout', text)),
  )
  add(
    2,
    '/dev/stderr',
    WRITE,
    writer((text) => host.write('stderr', text)),
  )
  const channel = add(3, '/dev/engine', READ_WRITE, {
    ...writer((text) => host.request(text)),
    // To wait for a signal: what asks for it is written in C, so that a handler gets the program's own frame.
    fsync: () => void host.sleep(Infinity),
  })
  FS.dupStream(channel, CHANNEL)
  FS.closeStream(channel.fd)
  FS.unlink('/dev/engine')
}
