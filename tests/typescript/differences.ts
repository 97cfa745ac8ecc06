/** Programs that print something else here than in Node, by name, with the reason. */
export const DIFFERENCES: ReadonlyMap<string, string> = new Map([])
