const a = { items: [1], self: null as unknown }
const b = a
a.self = b
const { items } = b
items.push(2)
const copy = { ...a }
copy.items = [...items]
copy.items.push(3)
function change(list: number[], by = list) {
  list.length = 0
  by = [9]
  return by
}
const other = change(items)
const held = new Map([[items, a]])
held.get(items)!.items.push(7)
console.log(items, copy.items, other, held.size)
