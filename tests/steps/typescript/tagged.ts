function tag(s: TemplateStringsArray, ...v: unknown[]) {
  return s.raw.join('|') + v.length
}
const n = 3
console.log(tag`a${n}b${n + 1}c`)
const opt: { a?: { b?: () => number } } = {}
const r = opt.a?.b?.() ?? 'none'
let z: number | undefined
z ??= 4
z ||= 5
z &&= 6
const com = (1, 2)
const t = typeof opt, v = void 0
const arr = [1, , 3]
const sp = [...arr, ...'ab']
console.log(r, z, com, t, v, arr.length, sp, Math.max(...[1, 2]))
