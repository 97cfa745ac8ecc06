/** Programs that print something else here than in Node, by name, with the reason. */
export const DIFFERENCES: ReadonlyMap<string, string> = new Map([
  ['conformance/console-clear.ts', 'Node clears a terminal only, and here a pipe reads what it prints'],
  ['conformance/missing-process.ts', 'a browser has no process, and the reason is told'],
  ['conformance/missing-fetch.ts', 'a sandbox has no network, and the reason is told'],
  ['conformance/missing-text-streams.ts', 'these streams cannot rest here, and the reason is told'],
  [
    'control: uncaught: an error with a cause',
    'Node leaves out lines of its own that stand in both stacks, and here are none of them',
  ],
])
