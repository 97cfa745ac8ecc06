import type { Plugin } from 'vite'

/** What a press on Run loads: what shows runs, and what talks to engines. */
const ENTRIES = /\/(?:components\/example\/ExampleRun\.vue|src\/engines\/page\.ts)$/

/**
 * One file for all that the first press on Run needs, in the place of a dozen: each would be asked for, pass the service worker and
 * be told of in the script that every page loads.
 */
export function runChunk(): Plugin {
  return {
    name: 'run-chunk',
    apply: 'build',
    config: (_, { isSsrBuild }) =>
      isSsrBuild === true
        ? {}
        : {
            build: {
              rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'run', test: ENTRIES }] } } },
            },
          },
  }
}
