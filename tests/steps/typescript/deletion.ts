const o: Record<string, unknown> = { a: 1, b: 2 }
delete o['a']
o['a'] = 3
const list = [1, 2, 3]
delete list[1]
list.pop()
let gone: string | undefined = 'here'
gone = undefined
const { b, ...left } = o
for (const key in o) delete o[key]
console.log(Object.keys(o).length, list, gone, b, left)
