// by hand: Node has a network, and here the reason is told
const load = async (): Promise<string> => (await globalThis.fetch('https://example.org')).text()
console.log(await load().catch((error: unknown) => error instanceof TypeError))
await load()
