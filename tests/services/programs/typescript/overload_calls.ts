function on(name: 'a', f: (n: number) => void): void
function on(name: 'b', f: (s: string) => void): void
function on(name: string, f: (v: never) => void): boolean { return true }
on('a', (n) => n.length)
on('c', () => {})
on('a')
new Date('a', 'b')
[1, 2].reduce((a, b) => a + b, '')
'abc'.replace(/a/, 3)
parseInt(3)
