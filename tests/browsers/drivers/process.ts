import { type ChildProcess, spawn } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'

/** @returns a port of loopback that nobody listens on */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return port
}

/** Starts a program in a process group of its own, without a word on this terminal. */
export function startGroup(
  path: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  extra: readonly ('ignore' | 'pipe')[] = [],
): ChildProcess {
  return spawn(path, args, { detached: true, env, stdio: ['ignore', 'ignore', 'ignore', ...extra] })
}

/** Ends a program and all that it started. */
export function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGTERM')
  } catch {
    // It has ended by itself.
  }
}
