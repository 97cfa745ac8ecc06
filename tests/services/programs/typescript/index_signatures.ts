interface Dictionary { [key: string]: number; name: string }
const d: Record<'a' | 'b', number> = { a: 1 }
d.c
d['a'].length
const m = new Map<string, number>([['a', 'b']])
m.get('a').toFixed()
const arr: readonly number[] = [1]
arr.push(2)
arr[0] = 3
const tup: [string, number?] = ['a', 'b', 3]
