async function load(): number { return 1 }
function plain() { await load() }
const p: Promise<string> = Promise.resolve(1)
for await (const x of [1, 2]) x.length
for await (const y of 3) y
async function* gen(): AsyncGenerator<number> { yield 'a' }
const all: string[] = await Promise.all([1, 'a'])
new Promise<number>((done) => done('x'))
p.length
