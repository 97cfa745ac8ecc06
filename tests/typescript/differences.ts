/** Programs that print something else here than in Node, by name, with the reason. */
export const DIFFERENCES: ReadonlyMap<string, string> = new Map([
  ['conformance/console-clear.ts', 'Node clears a terminal only, and here a pipe reads what it prints'],
  ['conformance/missing-process.ts', 'a browser has no process, and the reason is told'],
  ['conformance/missing-fetch.ts', 'a sandbox has no network, and the reason is told'],
])
