import { buildEngines } from '../src/engines/build'

/** Vitest calls this before all tests: they run side by side, and several need an engine. */
export default async function setup(): Promise<void> {
  await buildEngines()
}
